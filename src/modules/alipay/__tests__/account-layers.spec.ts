import { generateKeyPairSync, randomBytes } from "node:crypto"
import fc from "fast-check"
import { accountEditSchema, fieldErrorsOf } from "../accounts/account-edit"
import type { AccountOptions } from "../accounts/account-options"
import { plainOverridesOf, PLAIN_FIELDS } from "../accounts/account-row"
import { EMPTY_ROW } from "../accounts/account-writer"
import { findDisagreements, findDoubleVersions, valuesOf } from "../accounts/check-edit"
import { readCustoms, type CustomsOptions } from "../accounts/customs-options"
import { describeAccount } from "../accounts/describe-account"
import { resolveAccount } from "../accounts/resolve-account"
import { Sealer } from "../secrets/sealing"

const rsa = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
const own = rsa()
const theirs = rsa()
const sealer = new Sealer(randomBytes(32).toString("base64"))

const needed = { client_id: "SANDBOX_1", private_key: "k", alipay_public_key: "p" }

const customs = (code: string): CustomsOptions => ({
  ...{ customs_code: code, merchant_customs_code: "M", merchant_customs_name: "N" },
  declare: "by_rule",
})

const plain: Record<string, fc.Arbitrary<unknown>> = {
  region: fc.constantFrom("na", "us", "sea", "eu"),
  gateway_url: fc.constantFrom("https://gateway.example", "http://localhost:4010"),
  environment: fc.constant("sandbox"),
  client_id: fc.constantFrom("SANDBOX_A", "SANDBOX_B"),
  key_version: fc.constantFrom("1", "2"),
  settlement_currency: fc.constantFrom("USD", "EUR"),
  payment_method_types: fc.constantFrom(["ALIPAY_CN"], ["GCASH", "DANA"]),
  order_description: fc.constantFrom("Tea", "Mugs"),
  display_name: fc.constantFrom("Tea House", "茶"),
  merchant_region: fc.constantFrom("SG", "US"),
  do_not_send: fc.constantFrom([], ["goods", "device"]),
  customs: fc.constantFrom(customs("NINGBO"), customs("ZONGSHU")),
  capture_mode: fc.constantFrom("automatic", "manual"),
  timeout_ms: fc.integer({ min: 100, max: 60_000 }),
  return_url: fc.constantFrom("https://shop.example/back", "https://other.example/"),
  allowed_return_origins: fc.constantFrom([], ["https://shop.example"]),
}
const layer = fc.record(plain, { requiredKeys: [] }) as fc.Arbitrary<AccountOptions>

const RESOLVED: Readonly<Record<(typeof PLAIN_FIELDS)[number], string>> = {
  region: "region",
  gateway_url: "gatewayUrl",
  environment: "environment",
  client_id: "clientId",
  key_version: "keyVersion",
  settlement_currency: "settlementCurrency",
  payment_method_types: "paymentMethodTypes",
  order_description: "orderDescription",
  display_name: "displayName",
  merchant_region: "merchantRegion",
  do_not_send: "withheld",
  customs: "customs",
  capture_mode: "captureMode",
  timeout_ms: "timeoutMs",
  return_url: "returnUrl",
  allowed_return_origins: "allowedReturnOrigins",
}

describe("an account in layers", () => {
  it("takes each field from the page, else from medusa-config, else the default; and says which", () => {
    fc.assert(
      fc.property(layer, layer, (page, config) => {
        const options = { ...needed, ...config }
        const row = { ...EMPTY_ROW, ...page } as typeof EMPTY_ROW
        const account = resolveAccount("cn", options, plainOverridesOf(row)) as Record<
          string,
          unknown
        >
        const { settings } = describeAccount({ handle: "cn", options, row, sealer })
        const bare = resolveAccount("cn", needed) as Record<string, unknown>
        for (const field of PLAIN_FIELDS) {
          const source = field in page ? "settings" : field in options ? "config" : "default"
          expect([field, settings[field].source]).toEqual([field, source])
          const wanted =
            page[field] ?? options[field as keyof typeof options] ?? bare[RESOLVED[field]]
          if (field === "customs") {
            expect(account["customs"]).toEqual(readCustoms(wanted as CustomsOptions | undefined))
          } else if (field !== "allowed_return_origins") {
            expect([field, account[RESOLVED[field]]]).toEqual([field, wanted])
          }
        }
      })
    )
  })

  it("never shows a key: presence, fingerprint, size and public half alone", () => {
    const row = { ...EMPTY_ROW, id: "alacc_1", handle: "cn" }
    const sealed = {
      ...row,
      private_key: sealer.seal(own.privateKey, { rowId: row.id, field: "private_key" }),
      next_private_key: sealer.seal(theirs.privateKey, {
        rowId: row.id,
        field: "next_private_key",
      }),
    }
    const description = describeAccount({ handle: "cn", options: {}, row: sealed, sealer })
    const text = JSON.stringify(description)
    const bare = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, "").slice(0, 60)
    expect(text).not.toContain(bare(own.privateKey))
    expect(text).not.toContain("v1.")
    expect(description.privateKey).toMatchObject({ source: "settings", size: 2048, problem: null })
    expect(description.privateKey?.public_key).toBe(
      own.publicKey.replace(/-----[^-]+-----|\s/g, "")
    )
    expect(description.nextPrivateKey?.fingerprint).not.toBe(description.privateKey?.fingerprint)
  })

  it("shows its client ID, which is no secret", () => {
    const { settings } = describeAccount({
      handle: "cn",
      options: { client_id: "SANDBOX_5X1234" },
      row: undefined,
      sealer,
    })
    expect(settings.client_id).toEqual({ value: "SANDBOX_5X1234", source: "config" })
    expect(settings.environment).toEqual({ value: "sandbox", source: "default" })
  })
})

describe("an edit", () => {
  const edit = (values: object) => accountEditSchema.parse(values)

  it("sets what it names, keeps what it leaves out, clears what is null", () => {
    fc.assert(
      fc.property(layer, (values) => {
        expect(valuesOf(edit(values), undefined)).toEqual(
          Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value]))
        )
      })
    )
    expect(valuesOf(edit({}), undefined)).toEqual({})
    expect(valuesOf(edit({ client_id: null, private_key: null }), undefined)).toEqual({
      client_id: null,
      private_key: null,
    })
  })

  it("keeps stored public keys beside new ones when told to, and forgets the others", () => {
    const row = { ...EMPTY_ROW, alipay_public_keys: { "1": "one", "2": "two" } }
    const added = { key_version: "3", public_key: theirs.publicKey }
    const after = valuesOf(
      edit({ alipay_public_keys: [added], keep_alipay_public_keys: ["2", "9"] }),
      row
    ).alipay_public_keys
    expect(Object.keys(after ?? {})).toEqual(["2", "3"])
    expect(valuesOf(edit({ keep_alipay_public_keys: [] }), row).alipay_public_keys).toBeNull()
    expect(valuesOf(edit({ alipay_public_keys: null }), row).alipay_public_keys).toBeNull()
    expect("alipay_public_keys" in valuesOf(edit({ label: "x" }), row)).toBe(false)
  })

  it("with two keys of one version is refused", () => {
    const one = { key_version: "1", public_key: theirs.publicKey }
    expect(findDoubleVersions(edit({ alipay_public_keys: [one, one] }))).toHaveLength(1)
    expect(
      findDoubleVersions(edit({ alipay_public_keys: [one], keep_alipay_public_keys: ["1"] }))
    ).toHaveLength(1)
    expect(findDoubleVersions(edit({ alipay_public_keys: [one] }))).toEqual([])
  })

  it("is not refused for what is still missing", () => {
    expect(findDisagreements(edit({}), {})).toEqual([])
    expect(findDisagreements(edit({}), { client_id: "SANDBOX_1" })).toEqual([])
  })

  it.each([
    ["environment", { environment: "live" }, { client_id: "SANDBOX_1", environment: "live" }],
    ["client_id", { client_id: "SANDBOX_1" }, { client_id: "SANDBOX_1", environment: "live" }],
    ["client_id", { client_id: "5J1" }, { client_id: "5J1", environment: "sandbox" }],
    [
      "alipay_public_keys",
      {},
      { private_key: own.privateKey, alipay_public_key: { "1": own.publicKey } },
    ],
  ] as const)("blames %s", (field, values, after) => {
    expect(findDisagreements(edit(values), after).map((error) => error.field)).toEqual([field])
  })

  it("of anything at all gives errors by field or values, never another failure", () => {
    const fields = Object.keys(accountEditSchema.shape)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields, "other"), fc.anything()), (anything) => {
        const parsed = accountEditSchema.safeParse(anything)
        const errors = parsed.success ? [] : fieldErrorsOf(parsed.error)
        for (const { field, message } of errors) {
          expect([...fields, "other"]).toContain(field)
          expect(message.length).toBeGreaterThan(0)
          expect(message.length).toBeLessThan(400)
        }
        expect(parsed.success || errors.length > 0).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})
