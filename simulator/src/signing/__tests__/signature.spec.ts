import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateKeys, publicHalf, readPrivateKey, readPublicKey } from "../keys"
import { isSignedBy, parseSignatureHeader, signatureHeader, signedBytes } from "../signature"
import { VECTOR_KEY, VECTORS } from "./vectors"

const pair = generateKeys()
const message = {
  uri: "/ams/api/v1/payments/pay",
  clientId: "C1",
  time: "1685599933871",
  body: '{"a":"é"}',
}

describe("the signature", () => {
  it.each(VECTORS)("of the published sample $name verifies", ({ signature, ...sample }) => {
    const parsed = parseSignatureHeader(`algorithm=RSA256,keyVersion=1,signature=${signature}`)
    expect(
      isSignedBy(sample, parsed?.signature ?? Buffer.alloc(0), readPublicKey(VECTOR_KEY))
    ).toBe(true)
    const longer = { ...sample, body: `${sample.body} ` }
    expect(
      isSignedBy(longer, parsed?.signature ?? Buffer.alloc(0), readPublicKey(VECTOR_KEY))
    ).toBe(false)
  })

  it("is what openssl dgst makes of the same bytes and the same key", () => {
    const folder = mkdtempSync(join(tmpdir(), "alipay-simulator-"))
    const pem = readPrivateKey(pair.privateKey).export({ type: "pkcs8", format: "pem" })
    writeFileSync(join(folder, "key.pem"), pem)
    writeFileSync(join(folder, "text"), signedBytes(message))
    const args = ["dgst", "-sha256", "-sign", join(folder, "key.pem"), join(folder, "text")]
    const theirs = execFileSync("openssl", args).toString("base64")
    rmSync(folder, { recursive: true })
    expect(signatureHeader(message, readPrivateKey(pair.privateKey), "7")).toBe(
      `algorithm=RSA256,keyVersion=7,signature=${encodeURIComponent(theirs)}`
    )
  })
})

describe("a signature header", () => {
  const header = signatureHeader(message, readPrivateKey(pair.privateKey), "1")
  const value = decodeURIComponent(header.split("signature=")[1] ?? "")

  it.each([
    ["spaces after the commas", header.replaceAll(",", ", ")],
    [
      "lower-case percent escapes",
      header.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    ],
    ["bare base64", `algorithm=RSA256,keyVersion=1,signature=${value}`],
    ["no key version", `algorithm=RSA256,signature=${encodeURIComponent(value)}`],
  ])("may have %s", (_name, variant) => {
    const parsed = parseSignatureHeader(variant)
    expect(parsed?.keyVersion).toBe("1")
    expect(
      isSignedBy(message, parsed?.signature ?? Buffer.alloc(0), readPublicKey(pair.publicKey))
    ).toBe(true)
  })

  it.each([
    ["is empty", ""],
    ["lacks the signature", "algorithm=RSA256,keyVersion=1"],
    ["names another algorithm", header.replace("RSA256", "HS256")],
    ["has a broken escape", "algorithm=RSA256,keyVersion=1,signature=%E0%A4%A"],
  ])("is refused when it %s", (_name, variant) => {
    expect(parseSignatureHeader(variant)).toBeUndefined()
  })
})

describe("a key", () => {
  const key = readPrivateKey(pair.privateKey)

  it("is read from base64 with line breaks, PKCS#8, PKCS#1 and PEM alike", () => {
    const pkcs1 = key.export({ type: "pkcs1", format: "der" }).toString("base64")
    const pem = String(key.export({ type: "pkcs8", format: "pem" }))
    for (const text of [pair.privateKey.replace(/(.{64})/g, "$1\n"), pkcs1, pem]) {
      expect(publicHalf(readPrivateKey(text))).toBe(pair.publicKey)
    }
    const publicPem = String(readPublicKey(pair.publicKey).export({ type: "spki", format: "pem" }))
    expect(readPublicKey(publicPem).equals(readPublicKey(pair.publicKey))).toBe(true)
  })

  it("that is not RSA is refused", () => {
    const ed25519 = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="
    expect(() => readPublicKey(ed25519)).toThrow("RSA")
    expect(() => readPublicKey("not a key")).toThrow()
  })
})
