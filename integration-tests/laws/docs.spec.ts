import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import languages from "../../src/admin/i18n"
import { ROUTE_POLICIES } from "../../src/api/admin/route-policies"
import { accountOptionsSchema } from "../../src/modules/alipay/accounts/account-options"
import { ATTENTION_ACTIONS } from "../../src/attention/rules/safe-actions"
import { ATTENTION_KINDS } from "../../src/modules/alipay/attention/kinds"
import { STATUS_TABLE, type PaymentFact } from "../../src/payments/rules/status-table"
import { declineReasonOf } from "../../src/payments/rules/decline-reason"
import { parseNotification, RESULT_CODES } from "../../src/gateway"
import { AGREEMENT_TRANSITIONS } from "../../src/modules/alipay/agreements/states"
import { PROVIDERS } from "../../src/modules/alipay/provider-ids"

const ROOT = join(__dirname, "..", "..")
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8")

/** Rows of the table between two marks of a document, cells as text. */
const tableIn = (path: string, mark: string): string[][] => {
  const [, inside = ""] =
    new RegExp(`<!-- ${mark} -->([\\s\\S]*?)<!-- /${mark} -->`).exec(read(path)) ?? []
  return inside
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", ""))
    )
}

const manifest = JSON.parse(read("medusa-plugin.json")) as {
  name: string
  medusa: string
  module: { key: string; tables: string[] }
  providers: { resolve: string; identifier: string }[]
  routes: { method: string; path: string }[]
  admin: {
    pages: string[]
    widgets: { id: string; zone: string | string[] }[]
    languages: string[]
  }
  jobs: { name: string; schedule: string }[]
  workflows: string[]
  scripts: string[]
  events: string[]
  notifications: Record<"applied" | "recorded", string[]>
  options: Record<"plugin" | "account", string[]>
}

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.includes("__tests__"))
    .map((name) => join(folder, name))
const sourcesBelow = (folder: string): string[] => filesBelow(folder, ".ts")

const allSource = sourcesBelow("src")
  .map((path) => read(path))
  .join("\n")
const found = (pattern: RegExp, text = allSource): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort()

const INSTRUMENTS = "src/modules/alipay/telemetry/instruments.ts"
const METRIC = /"(alipay\.\w+(?:\.\w+)+)"/g

describe("docs/lifecycle.md", () => {
  it("has the status table of the code", () => {
    const rows = tableIn("docs/lifecycle.md", "status-table")
    const documented = Object.fromEntries(
      rows.map(([fact, , provider, ledger, session, final]) => [
        fact,
        { provider, ledger, session, final },
      ])
    )
    const coded = Object.fromEntries(
      (Object.keys(STATUS_TABLE) as PaymentFact[]).map((fact) => {
        const row = STATUS_TABLE[fact]
        const [[verb = "", what = ""] = []] = Object.entries(row.provider)
        return [
          fact,
          {
            provider: `${verb} ${what}`,
            ledger: row.ledger ?? "–",
            session: row.session,
            final: row.final ? "yes" : "no",
          },
        ]
      })
    )
    expect(documented).toEqual(coded)
  })
})

describe("docs/auto-debit.md", () => {
  it("explains every state of an agreement, every outcome of a charge and every reason", () => {
    const states = tableIn("docs/auto-debit.md", "agreement-states").map(([state]) => state)
    expect(states).toEqual(Object.keys(AGREEMENT_TRANSITIONS))
    const words = [
      ...["paid", "returned", "declined", "agreement_dead", "not_owed", "unknown"],
      ...new Set([...RESULT_CODES.keys()].map(declineReasonOf)),
    ].filter((word) => word !== "agreement_ended")
    expect(words.filter((word) => !read("docs/auto-debit.md").includes(`\`${word}\``))).toEqual([])
  })
})

describe("docs/attention.md", () => {
  it("explains every kind of attention item and every action", () => {
    const kinds = tableIn("docs/attention.md", "attention-kinds").map(([kind]) => kind)
    expect(kinds).toEqual([...ATTENTION_KINDS])
    expect(kinds.sort()).toEqual(Object.keys(ATTENTION_ACTIONS).sort())
    for (const action of Object.values(ATTENTION_ACTIONS).flatMap(Object.keys)) {
      expect(read("docs/attention.md")).toContain(`| \`${action}\` |`)
    }
  })
})

describe("docs/several-servers.md", () => {
  it("says of every lease what it protects, in the order in which they are taken", () => {
    const source = read("src/modules/alipay/leases/leases.ts")
    const rows = tableIn("docs/several-servers.md", "leases").map(([key = ""]) => key.split(":")[0])
    expect([...rows].sort()).toEqual(found(/=>\s*`(\w+):/g, source))
  })
})

describe("docs/events.md", () => {
  it("names every metric", () => {
    const metrics = found(METRIC, read(INSTRUMENTS))
    expect(metrics.length).toBeGreaterThan(5)
    expect(metrics.filter((name) => !read("docs/events.md").includes(`\`${name}\``))).toEqual([])
  })

  it("names every event and no other", () => {
    const documented = found(/^\| `(alipay\.\w+\.(?:updated|opened))` \|/gm, read("docs/events.md"))
    expect(documented).toEqual([...manifest.events].sort())
  })
})

it("docs/storefront.md explains every reason code", () => {
  const types = read("src/types/http/store.ts")
  const coded = [
    ...found(/^ {2}\| "(\w+)"/gm, /type AlipayReasonCode =([\s\S]*?)\n\n/.exec(types)?.[1]),
    ...found(/\| "(\w+)"/g, /type StoreAlipayReasonCode =(.*)/.exec(types)?.[1]),
  ].sort()
  expect(coded).toHaveLength(16)
  expect(
    tableIn("docs/storefront.md", "reason-codes")
      .map(([code]) => code)
      .sort()
  ).toEqual(coded)
})

describe("docs/http.md", () => {
  const documented = (mark: string) => tableIn("docs/http.md", mark)

  it("has every admin route with its permission", () => {
    const rows = documented("admin-routes").map(([route, permission]) => `${route} ${permission}`)
    const guarded = ROUTE_POLICIES.map(
      ([method, path, permission]) => `${method} ${path} ${permission}`
    )
    expect(rows.sort()).toEqual([...guarded].sort())
  })

  it("has every store route", () => {
    const rows = documented("store-routes").map(([route]) => route)
    const served = manifest.routes
      .filter(({ path }) => path.startsWith("/store/alipay"))
      .map(({ method, path }) => `${method} ${path}`)
    expect(rows.sort()).toEqual(served.sort())
  })

  it("names types that exist", () => {
    const types = filesBelow("src/types/http", ".ts").flatMap((path) =>
      found(/export type (\w+)/g, read(path))
    )
    const named = found(/`((?:Admin|Store)Alipay\w+)`/g, read("docs/http.md"))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !types.includes(name))).toEqual([])
  })
})

it("docs/README.md leads to every document", () => {
  const index = read("docs/README.md")
  const documents = readdirSync(join(ROOT, "docs")).filter(
    (name) => name.endsWith(".md") && name !== "README.md"
  )
  expect(documents.filter((name) => !index.includes(`(${name}`))).toEqual([])
})

describe("docs/configuration.md", () => {
  it("names every option of an account and no other", () => {
    const documented = tableIn("docs/configuration.md", "account-options").map(([name]) => name)
    expect(documented.sort()).toEqual(Object.keys(accountOptionsSchema.shape).sort())
  })
})

describe("medusa-plugin.json", () => {
  it("names the package and its peers", () => {
    const { name, peerDependencies } = JSON.parse(read("package.json"))
    expect([manifest.name, manifest.medusa]).toEqual([name, peerDependencies["@medusajs/medusa"]])
  })

  it("names the module's tables", () => {
    const models = read("src/modules/alipay/models/index.ts").match(/"\.\/([\w-]+)"/g)?.length
    const tables = found(/\.define\("(alipay_\w+)"/g)
    expect(manifest.module).toEqual({ key: "alipay", tables })
    expect(tables).toHaveLength(models ?? 0)
  })

  it("names the options", () => {
    expect(manifest.options.account.sort()).toEqual(Object.keys(accountOptionsSchema.shape).sort())
    const plugin = found(/^ {2}(\w+): z/gm, read("src/modules/alipay/module-options.ts"))
    expect(manifest.options.plugin.sort()).toEqual(plugin)
  })

  it("names the provider, routes, jobs, scripts, workflows and events", () => {
    expect(manifest.providers[0]?.identifier).toBe(PROVIDERS.page)
    const routes = sourcesBelow("src/api")
      .filter((path) => path.endsWith("/route.ts"))
      .flatMap((path) =>
        found(/export const (GET|POST|DELETE|PUT)\b/g, read(path)).map((method) => ({
          method,
          path: path.replace(/^src\/api|\/route\.ts$/g, "").replace(/\[(\w+)\]/g, ":$1"),
        }))
      )
    const asText = ({ method, path }: { method: string; path: string }) => `${path} ${method}`
    expect(manifest.routes.map(asText).sort()).toEqual(routes.map(asText).sort())
    const jobs = sourcesBelow("src/jobs").map((path) => ({
      name: found(/name: "([\w-]+)"/g, read(path))[0],
      schedule: found(/schedule: "([^"]+)"/g, read(path))[0],
    }))
    expect(manifest.jobs).toEqual(jobs)
    const scripts = readdirSync(join(ROOT, "src/scripts"))
      .filter((name) => name.endsWith(".ts"))
      .filter((name) => read(`src/scripts/${name}`).includes("export default"))
      .map((name) => name.replace(".ts", ""))
    expect(manifest.scripts).toEqual(scripts.sort())
    expect(manifest.workflows).toEqual(found(/createWorkflow\(\s*"([\w-]+)"/g))
    const metrics = found(METRIC, read(INSTRUMENTS))
    const events = found(/"(alipay\.[a-z]+\.[a-z]+)"/g).filter((name) => !metrics.includes(name))
    expect(manifest.events).toEqual(events)
  })

  it("names the admin's pages, widgets and languages", () => {
    const pages = filesBelow("src/admin/routes", "page.tsx")
      .map((path) => path.replace(/^src\/admin\/routes|\/page\.tsx$/g, ""))
      .map((path) => path.replace(/\[(\w+)\]/g, ":$1"))
    expect([...manifest.admin.pages].sort()).toEqual(pages.sort())
    const widgets = filesBelow("src/admin/widgets", ".tsx").map((path) => {
      const text = read(path)
      const [zone = "null"] = found(/zone: ("[^"]+"|\[[^\]]+\])/g, text)
      return { id: found(/id: "([^"]+)"/g, text)[0], zone: JSON.parse(zone) as unknown }
    })
    expect(manifest.admin.widgets).toEqual(widgets)
    expect([...manifest.admin.languages].sort()).toEqual(Object.keys(languages).sort())
  })

  it("says of every kind of notification what becomes of it", () => {
    const receive = read("src/notifications/receive-notification.ts")
    const [, applied = ""] = /APPLIED_KINDS = new Set<[^>]*>\(\[([^\]]*)\]/.exec(receive) ?? []
    expect([...manifest.notifications.applied].sort()).toEqual(found(/"(\w+)"/g, applied))
    const kinds = found(/^ {2}(\w+): \w+Body,$/gm, read("src/gateway/wire/notifications.ts"))
    expect([...manifest.notifications.applied, ...manifest.notifications.recorded].sort()).toEqual(
      kinds
    )
    expect(kinds).toContain(parseNotification(Buffer.from("{}")).kind)
  })
})

it("docs/simulator.md has the simulator's own tables", () => {
  const tables = (text: string) => text.split("\n").filter((line) => line.startsWith("|"))
  const manual = read("simulator/README.md")
  const own = tables(manual.slice(manual.indexOf("## Behaviours")))
  expect(own.length).toBeGreaterThan(40)
  expect(tables(read("docs/simulator.md"))).toEqual(own)
})

it("every link between the documents leads somewhere", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(ROOT, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ]
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, target = ""]) => {
      try {
        read(join(document, "..", target))
        return []
      } catch {
        return [`${document} -> ${target}`]
      }
    })
  )
  expect(broken).toEqual([])
})

it("documents and workflows call scripts that exist", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> }
  const texts = [
    ...["README.md", "CONTRIBUTING.md"],
    ...filesBelow("docs", ".md"),
    ...filesBelow(".github/workflows", ".yml"),
  ]
  const called = texts.flatMap((path) => found(/npm run (?:-s )?([\w:-]+)/g, read(path)))
  expect(called.length).toBeGreaterThan(5)
  expect(called.filter((name) => !(name in scripts))).toEqual([])
})
