import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as connections from "../../src/gateway/troubles/connection-trouble-table"
import { HTTP_STATUS, PROBE_TROUBLES, RECEIVED } from "../../src/accounts/rules/probe-troubles"
import { de } from "../../src/admin/i18n/de/texts"
import { said } from "../../src/admin/i18n/en/said"
import { inWords } from "../../src/admin/i18n/use-said"

const SRC = join(__dirname, "..", "..", "src")
const SENTENCE =
  /\b(?:sentence|said|refusal)\(\s*"([a-z_0-9]+)",\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g

const quoted = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("\\'", "'") : (JSON.parse(text) as string)

/** Every sentence of the server that has a code, as its sources say it. */
const written = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/^admin\/|__tests__/.test(name))
  .flatMap((name) => [...readFileSync(join(SRC, name), "utf8").matchAll(SENTENCE)])
  .map(([, code = "", text = ""]): [string, string] => [code, quoted(text)])

type Row = readonly [code: string, message: string, fix?: string, ...rest: unknown[]]

const isRow = (value: unknown): value is Row => Array.isArray(value) && typeof value[0] === "string"

/** Rows of a table, wherever in it they stand. */
const rowsIn = (value: unknown): Row[] =>
  isRow(value)
    ? [value]
    : typeof value === "object" && value !== null && !(value instanceof RegExp)
      ? Object.values(value).flatMap(rowsIn)
      : []

const named = (kind: string, [code, message, fix]: Row): [string, string][] => [
  [`${kind}_${code}`, message],
  ...(typeof fix === "string"
    ? [[`${kind}_${code.replace(/_(ahead|behind)$/, "")}_fix`, fix] as [string, string]]
    : []),
]

const tabled = [
  ...rowsIn({ ...connections }).flatMap((row) => named("connection", row)),
  ...Object.values(PROBE_TROUBLES).flatMap(({ code, message, fix }) =>
    named("probe", [code, message, fix])
  ),
  ...named("probe", HTTP_STATUS),
  ...named("probe", [RECEIVED.code, RECEIVED.message]),
]

describe("the server's sentences", () => {
  it("each have one English text for their code", () => {
    expect(written.length).toBeGreaterThan(100)
    const twice = written.filter(([code, text]) =>
      written.some(([other, otherText]) => other === code && otherText !== text)
    )
    expect(twice).toEqual([])
  })

  it("are those that the translations are held to", () => {
    expect(Object.fromEntries([...written, ...tabled])).toEqual(said)
  })
})

describe("a sentence of the server's on a page", () => {
  const german = (code: string): string | undefined =>
    (de.said as Readonly<Record<string, string>>)[code]

  it("is said in the page's language, with its values", () => {
    const status = { code: "connection_http_status", params: { status: 502 }, message: "English." }
    expect(inWords(german, status)).toContain("HTTP-Status 502")
  })

  it("says the sentences in it in that language too", () => {
    const reason = {
      code: "key_too_short",
      params: { field: "a", bits: 512, least: 2048 },
      message: "",
    }
    const problem = { code: "unusable_public_key", params: { version: "1", reason }, message: "" }
    expect(inWords(german, problem)).toMatch(/^Version 1: a hat 512 Bit\./)
  })

  it("tells by its context which of two ways is meant", () => {
    const skew = (context: string) =>
      inWords(german, {
        code: "connection_clock_skew",
        params: { minutes: 7, context },
        message: "English.",
      })
    expect(skew("ahead")).toContain("7 Minuten vor")
    expect(skew("behind")).toContain("7 Minuten nach")
  })

  it.each([
    ["no code", {}],
    ["a code that is newer than the page", { code: "newer_than_the_page" }],
    ["no values, kept by an older server", { code: "connection_http_status" }],
  ])("stays as the server says it with %s", (_, said) => {
    expect(inWords(german, { ...said, message: "English." })).toBe("English.")
  })

  it("takes a value for a value, whatever it holds", () => {
    const params = { origin: "$& {{origin}}" }
    expect(inWords(german, { code: "return_url_fits", params, message: "" })).toContain(
      "$& {{origin}}"
    )
  })
})
