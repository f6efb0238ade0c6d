import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { Sealer } from "../../../modules/alipay/secrets/sealing"
import { LINK_PURPOSE, readToken, writeToken, type LinkClaims } from "../token"

const newKey = () => randomBytes(32).toString("base64")
const key = newKey()
const sealer = new Sealer(key)

const CLAIMS: LinkClaims = {
  collectionId: "pay_col_01JDXYZ0000000000000000000",
  expiresAt: new Date("2026-12-01T10:00:00Z"),
  amount: "10050",
  currency: "CNY",
}

describe("a payment link's token", () => {
  it("says what was signed", () => {
    const token = writeToken(sealer, CLAIMS)
    expect(token).toMatch(/^[\w.-]+$/)
    expect(readToken(sealer, token)).toEqual(CLAIMS)
  })

  it("is read with a former key, and with no other", () => {
    const token = writeToken(sealer, CLAIMS)
    expect(readToken(new Sealer(newKey(), [key]), token)).toEqual(CLAIMS)
    expect(readToken(new Sealer(newKey()), token)).toBeUndefined()
    expect(readToken(new Sealer(undefined), token)).toBeUndefined()
  })

  it("can't be written without a key", () => {
    expect(() => writeToken(new Sealer(undefined), CLAIMS)).toThrow("no_key")
  })

  it("is worth nothing when one character of it is another", () => {
    const token = writeToken(sealer, CLAIMS)
    const letters = [..."ABab01-_."]
    fc.assert(
      fc.property(
        fc.nat(token.length - 2),
        fc.constantFrom(...letters),
        (place, letter) =>
          token[place] === letter ||
          readToken(sealer, token.slice(0, place) + letter + token.slice(place + 1)) === undefined
      ),
      { numRuns: 500 }
    )
  })

  it("is worth nothing when it was signed for another purpose, or says something else", () => {
    const text = writeToken(sealer, CLAIMS).split(".").slice(0, 3).join(".")
    expect(readToken(sealer, `${text}.${sealer.sign(text, "something else")}`)).toBeUndefined()
    const signed = (other: string) =>
      readToken(sealer, `${other}.${sealer.sign(other, LINK_PURPOSE)}`)
    expect(signed(text)).toEqual(CLAIMS)
    expect(signed("pay_col_1.abc.0CNY")).toBeUndefined()
    expect(signed("hello")).toBeUndefined()
    expect(signed(`${"x".repeat(400)}.abc.1CNY`)).toBeUndefined()
  })

  it.each(["", ".", "..", "...", "a.b.c", `${"a".repeat(5_000)}.b`])("is not %j", (text) => {
    expect(readToken(sealer, text)).toBeUndefined()
  })
})
