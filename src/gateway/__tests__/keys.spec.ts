import { execFileSync } from "node:child_process"
import { createPrivateKey, generateKeyPairSync } from "node:crypto"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createGatewayClient } from "../client"
import { GatewayConfigurationError } from "../errors"
import { fingerprint, generateKeyPair } from "../keys/key-pair"
import { parsePrivateKey, parsePublicKey } from "../keys/parse-key"

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 })
const pem = (key: typeof pair.privateKey, type: "pkcs1" | "pkcs8" | "spki" | "sec1") =>
  key.export({ type: type as "pkcs1", format: "pem" }).toString()
const bare = (text: string) => text.replace(/-----[^-]+-----|\s/g, "")
const pkcs8 = pem(pair.privateKey, "pkcs8")
const pkcs1 = pem(pair.privateKey, "pkcs1")
const spki = pem(pair.publicKey, "spki")
const publicPkcs1 = pem(pair.publicKey, "pkcs1")
const weak = generateKeyPairSync("rsa", { modulusLength: 1024 })
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" })
const other = generateKeyPairSync("rsa", { modulusLength: 2048 })

const folder = mkdtempSync(join(tmpdir(), "alipay-cert-"))
execFileSync(
  "openssl",
  [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=test"],
    ...["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")],
  ],
  { stdio: "pipe" }
)
const certificate = execFileSync("cat", [join(folder, "cert.pem")]).toString()
const encrypted = pair.privateKey
  .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })
  .toString()

const DISGUISES: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "bare base64": bare,
  "bare base64 in lines": (text) => bare(text).replace(/(.{64})/g, "$1\n"),
  "CRLF line ends": (text) => text.replace(/\n/g, "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "double quotes": (text) => `"${text}"`,
  "literal \\n": (text) => text.replace(/\n/g, "\\n"),
  "blanks around and inside": (text) => `  \n${text.replace(/\n/g, " \n\t")}  `,
  "lines lost": (text) =>
    text.replace(/(-----BEGIN [^-]+-----)([\s\S]*)(-----END)/, (_, a, b, c) => a + bare(b) + c),
}

describe("a private key", () => {
  const wanted = fingerprint(pair.privateKey)
  it.each(Object.keys(DISGUISES))("is read with %s", (name) => {
    for (const text of [pkcs8, pkcs1]) {
      expect(fingerprint(parsePrivateKey(DISGUISES[name]?.(text) ?? ""))).toBe(wanted)
    }
  })
})

describe("a public key", () => {
  const wanted = fingerprint(pair.publicKey)
  it.each(Object.keys(DISGUISES))("is read with %s", (name) => {
    for (const text of [spki, publicPkcs1]) {
      expect(fingerprint(parsePublicKey(DISGUISES[name]?.(text) ?? ""))).toBe(wanted)
    }
  })
})

const messageOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayConfigurationError)
    return (error as Error).message
  }
  throw new Error("it was accepted")
}

const BAD_PRIVATE: Record<string, [text: string, says: RegExp]> = {
  empty: ["", /^private_key is empty/],
  blank: [" \n ", /^private_key is empty/],
  garbage: ["hello, I am a key", /^private_key is not a private key/],
  "base64 of nothing": ["aGVsbG8gd29ybGQ=", /^private_key is not a private key/],
  "a certificate": [certificate, /^private_key is a certificate/],
  "a bare certificate": [bare(certificate), /^private_key is a certificate/],
  "an encrypted key": [encrypted, /^private_key is protected by a pass phrase/],
  "a key of 1024 bits": [pem(weak.privateKey, "pkcs8"), /^private_key has 1024 bits/],
  "an EC key": [pem(curve.privateKey, "pkcs8"), /^private_key is a key of type ec/],
  "an EC key in its own form": [pem(curve.privateKey, "sec1"), /^private_key is a key of type ec/],
  "a public key": [spki, /^private_key holds a public key/],
  "a bare public key": [bare(spki), /^private_key holds a public key/],
  "a key without its end": [pkcs8.slice(0, 800), /lines may be missing/],
  "a key with lines missing": [
    pkcs8
      .split("\n")
      .filter((_, index) => index !== 5 && index !== 6)
      .join("\n"),
    /lines may be missing/,
  ],
  "a megabyte": ["A".repeat(1_000_000), /^private_key is not a private key/],
}

const BAD_PUBLIC: Record<string, [text: string, says: RegExp]> = {
  empty: ["", /^alipay_public_key is empty/],
  garbage: ["%%%", /^alipay_public_key is not a public key/],
  "a certificate": [certificate, /^alipay_public_key is a certificate/],
  "a private key": [pkcs8, /^alipay_public_key holds a private key/],
  "a bare private key": [bare(pkcs1), /^alipay_public_key holds a private key/],
  "a key of 1024 bits": [pem(weak.publicKey, "spki"), /^alipay_public_key has 1024 bits/],
  "an EC key": [pem(curve.publicKey, "spki"), /^alipay_public_key is a key of type ec/],
  "a key without its end": [bare(spki).slice(0, 200), /lines may be missing/],
}

describe("what is no usable key", () => {
  it.each(Object.keys(BAD_PRIVATE))("is refused as private key: %s", (name) => {
    const [text, says] = BAD_PRIVATE[name] ?? ["", /never/]
    const message = messageOf(() => parsePrivateKey(text))
    expect(message).toMatch(says)
    expect(message).not.toContain(bare(text).slice(20, 60) || "\0")
  })

  it.each(Object.keys(BAD_PUBLIC))("is refused as public key: %s", (name) => {
    const [text, says] = BAD_PUBLIC[name] ?? ["", /never/]
    expect(messageOf(() => parsePublicKey(text))).toMatch(says)
  })
})

describe("mix-ups of a client's settings", () => {
  const settings = {
    region: "sea" as const,
    clientId: "SANDBOX_5X",
    privateKey: pkcs8,
    alipayPublicKeys: pem(other.publicKey, "spki"),
  }

  it("are not there when all is right", () => {
    expect(() => createGatewayClient(settings)).not.toThrow()
  })

  it.each([
    ["own public key", { alipayPublicKeys: spki }, /is your own public key/],
    [
      "own key among several",
      { alipayPublicKeys: { "1": settings.alipayPublicKeys, "2": spki } },
      /own public key/,
    ],
    [
      "sandbox client, live environment",
      { environment: "live" as const },
      /belongs to the sandbox/,
    ],
    [
      "live client, sandbox environment",
      { clientId: "5J5X", environment: "sandbox" as const },
      /begins with SANDBOX_/,
    ],
    ["a client ID with blanks", { clientId: "SANDBOX 5X" }, /^client_id must be/],
    ["no client ID", { clientId: "" }, /^client_id must be/],
    ["a URL with credentials", { gatewayUrl: "https://a:b@host" }, /user name or password/],
    ["a URL with a query", { gatewayUrl: "https://host/?a=1" }, /without path, query/],
    ["a URL with a path", { gatewayUrl: "https://host/ams" }, /without path, query/],
    ["plain http elsewhere", { gatewayUrl: "http://example.com" }, /must use https/],
    ["no URL", { gatewayUrl: "open-sea" }, /is not a URL/],
    ["another protocol", { gatewayUrl: "ftp://localhost" }, /must use https/],
  ])("are explained: %s", (_, change, says) => {
    expect(messageOf(() => createGatewayClient({ ...settings, ...change }))).toMatch(says)
  })

  it.each([
    "http://localhost:4010",
    "http://127.0.0.1:4010",
    "http://[::1]:4010",
    "https://proxy.example",
  ])("%s is a gateway address", (gatewayUrl) => {
    expect(() => createGatewayClient({ ...settings, gatewayUrl })).not.toThrow()
  })
})

it("makes key pairs that fit and are strong enough", async () => {
  const made = await generateKeyPair()
  expect(fingerprint(parsePrivateKey(made.privateKey))).toBe(
    fingerprint(parsePublicKey(made.publicKey))
  )
  expect(createPrivateKey(made.privateKey).asymmetricKeyDetails?.modulusLength).toBe(2048)
  expect(made.publicKey).not.toMatch(/\s|-/)
})
