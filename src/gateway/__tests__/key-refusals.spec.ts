import { execFileSync } from "node:child_process"
import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto"
import fc from "fast-check"
import { createGatewayClient } from "../client"
import { GatewayConfigurationError } from "../errors"
import { fingerprint } from "../keys/key-pair"
import { parsePrivateKey, parsePublicKey } from "../keys/parse-key"

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 })
const pkcs8 = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString()
const pkcs1 = pair.privateKey.export({ type: "pkcs1", format: "pem" }).toString()
const spki = pair.publicKey.export({ type: "spki", format: "pem" }).toString()
const bare = (text: string) => text.replace(/-----[^-]+-----|\s/g, "")

const refusalOf = (work: () => unknown): GatewayConfigurationError => {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayConfigurationError)
    return error as GatewayConfigurationError
  }
  throw new Error("it was accepted")
}

/** Whether any eight characters of a key's body are told. */
const tells = (told: string, key: string): boolean => {
  const body = bare(key)
  return Array.from({ length: body.length - 8 }, (_, at) => body.slice(at, at + 8)).some((piece) =>
    told.includes(piece)
  )
}

describe("a key pasted in one more odd form", () => {
  it.each<[string, (text: string) => string]>([
    ["single quotes", (text) => `'${text.trim()}'`],
    ["back quotes", (text) => `\`${text.trim()}\``],
    ["literal \\r\\n", (text) => text.replace(/\n/g, "\\r\\n")],
    ["literal \\n in quotes", (text) => JSON.stringify(text)],
    ["a byte order mark and quotes", (text) => `\uFEFF"${text}"`],
    ["words around it", (text) => `Bag Attributes\n  friendlyName: x\n${text}\nthe end`],
  ])("is read with %s", (_, disguise) => {
    expect(fingerprint(parsePrivateKey(disguise(pkcs8)))).toBe(fingerprint(pair.privateKey))
    expect(fingerprint(parsePrivateKey(disguise(pkcs1)))).toBe(fingerprint(pair.privateKey))
    expect(fingerprint(parsePublicKey(disguise(spki)))).toBe(fingerprint(pair.publicKey))
  })
})

describe("a key with a pass phrase", () => {
  it("in the traditional form is told from a broken one", () => {
    const text = execFileSync(
      "openssl",
      ["rsa", "-aes256", "-traditional", "-passout", "pass:secret-phrase"],
      { input: pkcs8, stdio: ["pipe", "pipe", "pipe"] }
    ).toString()
    expect(text).toContain("Proc-Type: 4,ENCRYPTED")
    const refusal = refusalOf(() => parsePrivateKey(text))
    expect(refusal.message).toMatch(/^private_key is protected by a pass phrase/)
  })
})

describe("a private key in the place of Alipay's public one", () => {
  it.each([
    ["PKCS#8", pkcs8],
    ["PKCS#1", pkcs1],
    ["bare PKCS#8", bare(pkcs8)],
    ["bare PKCS#1", bare(pkcs1)],
  ])("is refused as %s", (_, text) => {
    expect(refusalOf(() => parsePublicKey(text)).message).toMatch(/holds a private key/)
  })
})

describe("a damaged private key", () => {
  const body = bare(pkcs8)
  const changedAt = (at: number): string =>
    body.slice(0, at) + (body[at] === "A" ? "B" : "A") + body.slice(at + 1)

  it("is refused when a character of its modulus changed", () => {
    const refusal = refusalOf(() => parsePrivateKey(changedAt(200)))
    expect(refusal.message).toBe(
      "private_key is damaged: its numbers do not belong together. Copy it again."
    )
  })

  it("is never accepted unless what it signs still verifies", () => {
    fc.assert(
      fc.property(fc.nat(body.length - 3), (at) => {
        const text = changedAt(at)
        try {
          const key = parsePrivateKey(text)
          const bytes = Buffer.from("some bytes")
          expect(verify("sha256", bytes, createPublicKey(key), sign("sha256", bytes, key))).toBe(
            true
          )
        } catch (error) {
          expect(error).toBeInstanceOf(GatewayConfigurationError)
        }
      }),
      { numRuns: 60 }
    )
  })

  it("is refused when cut anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: body.length - 8 }), (length) => {
        expect(refusalOf(() => parsePrivateKey(body.slice(0, length))).message).toMatch(
          /lines may be missing|is damaged/
        )
      }),
      { numRuns: 60 }
    )
  })

  it.each([
    ["its first line", pkcs8.slice(pkcs8.indexOf("\n") + 1)],
    ["its last line", pkcs8.slice(0, pkcs8.indexOf("-----END"))],
    ["half of its first line", pkcs8.slice(8)],
    ["everything but its first line", pkcs8.slice(0, pkcs8.indexOf("\n"))],
  ])("is refused without %s", (_, text) => {
    expect(refusalOf(() => parsePrivateKey(text)).message).toMatch(/lines may be missing/)
  })
})

describe("a refusal", () => {
  it("names the field it was asked to name", () => {
    const refusal = refusalOf(() => parsePublicKey("junk", "alipay_public_key.2"))
    expect(refusal.field).toBe("alipay_public_key.2")
    expect(refusal.message).toMatch(/^alipay_public_key\.2 is not a public key/)
  })

  it("never tells a piece of the key, whatever is done to it", () => {
    const ways: ((text: string) => string)[] = [
      (text) => text.slice(0, 900),
      (text) => bare(text).slice(40),
      (text) => text.split("\n").toSpliced(4, 2).join("\n"),
      (text) => text.replace("PRIVATE", "PUBLIC"),
      (text) => `${bare(text)}*`,
    ]
    for (const text of [pkcs8, pkcs1, spki]) {
      for (const way of ways) {
        for (const parse of [parsePrivateKey, parsePublicKey]) {
          try {
            parse(way(text))
          } catch (error) {
            const { message, stack, cause } = error as Error
            expect(tells(`${message}\n${stack}\n${JSON.stringify(cause)}`, text)).toBe(false)
          }
        }
      }
    }
  })

  it("never throws anything but itself for arbitrary text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        refusalOf(() => parsePrivateKey(text))
        refusalOf(() => parsePublicKey(text))
      })
    )
  })
})

describe("the environment", () => {
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const settings = {
    region: "sea" as const,
    privateKey: pkcs8,
    alipayPublicKeys: other.publicKey.export({ type: "spki", format: "pem" }).toString(),
  }

  it.each([
    ["SANDBOX_5X", "sandbox"],
    ["5J5XSU7Y2Y182W01981", "live"],
  ] as const)("of %s is %s, said or not", (clientId, environment) => {
    expect(() => createGatewayClient({ ...settings, clientId })).not.toThrow()
    expect(() => createGatewayClient({ ...settings, clientId, environment })).not.toThrow()
  })

  it.each(["5J 5X", " 5J5X", "5J5X\n", "5J5X\t", "5J5Xé", "5".repeat(65)])(
    "can't be that of the client ID %j",
    (clientId) => {
      const refusal = refusalOf(() => createGatewayClient({ ...settings, clientId }))
      expect(refusal.field).toBe("client_id")
    }
  )
})
