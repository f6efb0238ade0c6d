import { readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

const ROOT = join(__dirname, "..", "..")

/** Rooms low to high; rooms of one level do not know each other. */
const LEVELS = [
  ["src/gateway", "src/policies"],
  ["src/modules"],
  ["src/medusa", "src/notifications"],
  ["src/disputes", "src/shopper-pages"],
  ["src/payments", "src/accounts"],
  ["src/agreements", "src/attention", "src/customs", "src/payment-links", "src/stores", "src/till"],
  ["src/providers", "src/workflows", "src/doctor"],
  ["src/api", "src/jobs", "src/scripts", "src/subscribers", "src/links"],
]
const NAMELESS = ["utils", "helpers", "common", "lib", "core", "shared"]

type Edge = { from: string; to: string }

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name)
    return statSync(join(ROOT, path)).isDirectory()
      ? ["node_modules", "dist"].includes(name)
        ? []
        : filesBelow(path)
      : /\.tsx?$/.test(name)
        ? [path]
        : []
  })

const IMPORT = /(?:from\s+|import\s+|import\(\s*|require\(\s*)["']([^"']+)["']/g

const edgesOf = (file: string, text: string): Edge[] =>
  [...text.matchAll(IMPORT)].map(([, target = ""]) => ({
    from: file,
    to: target.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target,
  }))

const levelOf = (path: string): number =>
  LEVELS.findIndex((rooms) => rooms.some((room) => path === room || path.startsWith(`${room}/`)))

const roomOf = (path: string): string => path.split("/").slice(0, 2).join("/")

/** Why an import may not be; nothing when it may. */
const offence = ({ from, to }: Edge): string | undefined => {
  const [low, high] = [levelOf(from), levelOf(to)]
  if (low >= 0 && (high > low || (high === low && roomOf(from) !== roomOf(to)))) {
    return `${from} -> ${to} goes the wrong way`
  }
  if (
    from.startsWith("src/gateway/") &&
    to.startsWith("@medusajs/") &&
    !from.endsWith("wire/zod.ts")
  ) {
    return `${from} -> ${to}: the client knows no Medusa`
  }
  if (from.startsWith("src/types/") && !to.startsWith("src/types")) {
    return `${from} -> ${to}: the contract imports nothing`
  }
  if (from.startsWith("src/admin/") && to.startsWith("src/") && !/^src\/(admin|types)/.test(to)) {
    return `${from} -> ${to}: the admin knows the contract alone`
  }
  if (from.startsWith("simulator/") && /^(src\/|medusa-payment-alipay)/.test(to)) {
    return `${from} -> ${to}: the simulator shares nothing with the plugin`
  }
  if (from.startsWith("src/") && /^(simulator\/|alipay-simulator)/.test(to)) {
    return `${from} -> ${to}: the plugin shares nothing with the simulator`
  }
  return undefined
}

const sources = [...filesBelow("src"), ...filesBelow("simulator/src")].filter(
  (file) => !file.includes("__tests__")
)
const edges = sources.flatMap((file) => edgesOf(file, readFileSync(join(ROOT, file), "utf8")))

const cycleFrom = (start: string, graph: Map<string, string[]>): string[] | undefined => {
  const seen = new Set<string>()
  const walk = (file: string, path: string[]): string[] | undefined => {
    for (const next of graph.get(file) ?? []) {
      if (next === start) {
        return [...path, next]
      }
      if (!seen.has(next)) {
        seen.add(next)
        const found = walk(next, [...path, next])
        if (found) {
          return found
        }
      }
    }
    return undefined
  }
  return walk(start, [start])
}

describe("the law of imports", () => {
  it("is kept by every file", () => {
    expect(edges.length).toBeGreaterThan(200)
    expect(edges.flatMap((edge) => offence(edge) ?? [])).toEqual([])
  })

  it.each([
    ["src/gateway/client.ts", "src/payments/rules/decimal"],
    ["src/medusa/rules/decimal.ts", "src/workflows/index"],
    ["src/providers/alipay/service.ts", "src/workflows/index"],
    ["src/modules/alipay/service.ts", "src/medusa/buyers"],
    ["src/medusa/links.ts", "src/payments/rules/parts"],
    ["src/notifications/storable.ts", "src/medusa/links"],
    ["src/gateway/client.ts", "@medusajs/framework/utils"],
    ["src/types/http/index.ts", "src/gateway/index"],
    ["src/admin/page.tsx", "src/modules/alipay/index"],
    ["simulator/src/cli.ts", "src/gateway/index"],
    ["src/api/middlewares.ts", "alipay-simulator"],
  ])("would notice %s importing %s", (from, to) => {
    expect(offence({ from, to })).toBeDefined()
  })

  it("sees imports, dynamic imports and requires", () => {
    const text = `import a from "./a"\nimport "./b"\nconst c = await import("./c")\nrequire("./d")`
    expect(edgesOf("src/x.ts", text).map(({ to }) => to)).toEqual([
      "src/a",
      "src/b",
      "src/c",
      "src/d",
    ])
  })

  it("leaves no folder without its own name", () => {
    const folders = sources.flatMap((file) => dirname(file).split("/"))
    expect(folders.filter((folder) => NAMELESS.includes(folder))).toEqual([])
  })

  it("has no file that reaches itself", () => {
    const known = new Set(sources)
    const toFile = (path: string) =>
      [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => known.has(file))
    const graph = new Map<string, string[]>()
    for (const { from, to } of edges) {
      const file = toFile(to)
      if (file) {
        graph.set(from, [...(graph.get(from) ?? []), file])
      }
    }
    const valueCycles = sources
      .filter((file) => file.startsWith("src/"))
      .flatMap((file) => {
        const cycle = cycleFrom(file, graph)
        return cycle ? [cycle.join(" -> ")] : []
      })
    expect(valueCycles).toEqual([])
  })
})
