import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { CAPTURE_MODES, ENVIRONMENTS, REGION_DOMAINS } from "../../src/admin/accounts/choices"
import { FIELD_NAMES, fieldOf } from "../../src/admin/accounts/fields"
import { causeTitle } from "../../src/admin/components/cause-titles"
import { en } from "../../src/admin/i18n/en/texts"
import { TRANSLATIONS } from "../../src/admin/i18n/__tests__/translations"
import {
  BY_NETWORK,
  BY_RESULT,
  BY_SIGNATURE,
  CONFIGURATION,
  CONNECTED,
  CONNECTION,
  HTTP_STATUS,
  PROTOCOL,
  REFUSED,
  TIMEOUT,
  UNEXPECTED,
} from "../../src/gateway/troubles/connection-trouble-table"
import { PROBE_TROUBLES } from "../../src/accounts/rules/probe-troubles"
import { REGION_HOSTS } from "../../src/gateway/hosts"
import { accountEditSchema } from "../../src/modules/alipay/accounts/account-edit"

const ROOT = join(__dirname, "..", "..")
const BUILT = join(ROOT, ".medusa", "server", "src", "admin")
/** Bytes over the wire: what the dashboard loads with itself. */
const AT_START = 8_000

// The admin imports only the contract: what it has to repeat is held to the code here.
describe("the admin repeats rightly", () => {
  it("the gateway's domain of each region", () => {
    const offered = Object.fromEntries(
      Object.entries(REGION_DOMAINS).map(([region, domain]) => [region, `https://${domain}`])
    )
    expect(offered).toEqual(REGION_HOSTS)
  })

  it("the values a setting can have", () => {
    const { environment, capture_mode: capture } = accountEditSchema.shape
    expect(environment.unwrap().unwrap().options).toEqual(ENVIRONMENTS)
    expect(capture.unwrap().unwrap().options).toEqual(CAPTURE_MODES)
  })

  it("the fields the server takes", () => {
    const taken = Object.keys(accountEditSchema.shape).filter(
      (name) => name !== "keep_alipay_public_keys"
    )
    expect([...FIELD_NAMES].sort()).toEqual(taken.sort())
  })

  it.each([
    ["client_id", "client_id"],
    ["alipay_public_key", "alipay_public_keys"],
    ["next_private_key", "private_key"],
    ["toString", undefined],
    ["revision", undefined],
    [null, undefined],
  ])("the field that the server calls %s", (name, field) => {
    expect(fieldOf(name)).toBe(field)
  })
})

describe("the cause of a failed test", () => {
  const sources = ["accounts", "accounts/rules", "gateway/troubles"].flatMap((folder) =>
    readdirSync(join(ROOT, "src", folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(ROOT, "src", folder, name), "utf8"))
  )
  const codes = new Set([
    ...Object.values(BY_RESULT).map(([code]) => code),
    ...Object.values(BY_SIGNATURE).map(([code]) => code),
    ...BY_NETWORK.map(([, [code]]) => code),
    CONNECTION[0],
    TIMEOUT[0],
    CONFIGURATION[0],
    CONNECTED[0],
    HTTP_STATUS[0],
    PROTOCOL[0],
    REFUSED[0],
    UNEXPECTED[0],
    ...Object.keys(PROBE_TROUBLES),
    ...sources
      .filter((text) => /ConnectionTrouble|ProbeTrouble/.test(text))
      .flatMap((text) => [...text.matchAll(/\bcode: "(\w+)"/g)].map(([, code = ""]) => code)),
  ])

  it("is looked for in more places than its tables", () => {
    expect([...codes]).toEqual(expect.arrayContaining(["clock_skew", "configuration", "received"]))
  })

  it.each([...codes])("%s has its own title", (code) => {
    expect(causeTitle(code, false)).toBe(`cause.${code}`)
  })

  it("that is newer than the page still has a title", () => {
    expect([causeTitle("brand_new", false), causeTitle("brand_new", true)]).toEqual([
      "cause.failed",
      "cause.ok",
    ])
  })
})

describe("the built pages", () => {
  const read = (name: string): string => readFileSync(join(BUILT, name), "utf8")
  const files = readdirSync(join(BUILT, "pages")).map((name) => `pages/${name}`)

  it("are loaded when they are opened: what the dashboard loads with itself knows their addresses alone", () => {
    const first = /from"\.\/(pages\/\w+\.js)"/.exec(read("index.mjs"))?.[1] ?? ""
    const code = read(first)
    expect(gzipSync(code).length).toBeLessThan(AT_START)
    expect(code).toContain('path:"/alipay"')
    expect(code.match(/import\("\.\/\w+\.js"\)/g)?.length).toBeGreaterThan(1)
    expect(code).not.toContain(en.desk.description)
  })

  it("have each language in its own file", () => {
    const holding = [en, ...Object.values(TRANSLATIONS)].map(({ desk }) =>
      files.filter((name) => read(name).includes(desk.description))
    )
    expect(holding.filter(({ length }) => length !== 1)).toEqual([])
    expect(new Set(holding.flat()).size).toBe(holding.length)
  })

  it("end as Medusa's build of a store looks for the names of styles", () => {
    expect(files.filter((name) => !/\.(js|jsx|ts|tsx)$/.test(name))).toEqual([])
    expect(readdirSync(BUILT).sort()).toEqual(["index.mjs", "licenses.txt", "pages"])
  })
})
