import fc from "fast-check"
import { formatSignatureHeader, parseSignatureHeader } from "../signature/header"

const headerWith = (signature: string) => `algorithm=RSA256,keyVersion=1,signature=${signature}`
const bytesOf = (header: string) => parseSignatureHeader(header)?.signature.toString("hex")

describe("a signature header", () => {
  it("is written without blanks and with every special character escaped", () => {
    const signature = Buffer.from("fbfffe", "hex")
    const padded = Buffer.from("fbff", "hex")
    expect(formatSignatureHeader({ keyVersion: "3", signature })).toBe(
      "algorithm=RSA256,keyVersion=3,signature=%2B%2F%2F%2B"
    )
    expect(formatSignatureHeader({ keyVersion: "3", signature: padded })).toBe(
      "algorithm=RSA256,keyVersion=3,signature=%2B%2F8%3D"
    )
  })

  it.each([
    ["upper-case escapes", "%2B%2F%2F%2B"],
    ["lower-case escapes", "%2b%2f%2f%2b"],
    ["no escapes", "+//+"],
    ["some escapes", "+%2F/%2B"],
  ])("gives the same bytes with %s", (_, signature) => {
    expect(bytesOf(headerWith(signature))).toBe("fbfffe")
  })

  it("does not take a plus for a blank", () => {
    expect(bytesOf(headerWith("+//+"))).not.toBe(bytesOf(headerWith("%20//%20")))
    expect(parseSignatureHeader(headerWith(" //+ x"))).toBeUndefined()
  })

  it("keeps raw padding, although it looks like an assignment", () => {
    expect(bytesOf(headerWith("+/8="))).toBe("fbff")
    expect(bytesOf(headerWith("+w=="))).toBe("fb")
  })

  it("is unescaped once only", () => {
    expect(parseSignatureHeader(headerWith("%252B%252F"))).toBeUndefined()
  })

  it.each(["%", "%2", "%zz", "%E0%A4%A", "a%", "====", "a===", "a b", "a", "a,b"])(
    "is refused with the signature %j, not thrown at",
    (signature) => {
      expect(parseSignatureHeader(headerWith(signature))).toBeUndefined()
    }
  )

  it.each(["RSA512", "rsa256", "none", "HS256", "", "RSA256 x"])(
    "with the algorithm %j is refused",
    (algorithm) => {
      const header = `algorithm=${algorithm},keyVersion=1,signature=YWI%3D`
      expect(parseSignatureHeader(header)).toBeUndefined()
    }
  )

  it("never throws, also where it almost is one", () => {
    const piece = fc.constantFrom(
      ...["algorithm", "keyVersion", "signature", "=", ",", " ", "RSA256", "1", "%2B", "%", "+/8="]
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const read = parseSignatureHeader(`algorithm=RSA256,signature=${pieces.join("")}`)
        expect(read === undefined || read.signature.length > 0).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})
