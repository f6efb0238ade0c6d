import { execFileSync } from "node:child_process"
import { createPublicKey, type KeyObject } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateKeyPair } from "../keys/key-pair"
import { parsePrivateKey, parsePublicKey } from "../keys/parse-key"
import { parseSignatureHeader } from "../signature/header"
import { sign, textToSign, verify, type SignedContent } from "../signature/signature"
import { verifyNotification } from "../signature/verify-notification"
import { PUBLIC_KEY, VECTORS, type Vector } from "./vectors"

const contentOf = ({ path, clientId, time, body }: Vector): SignedContent => ({
  method: "POST",
  path,
  clientId,
  time,
  body: Buffer.from(body, "utf8"),
})

const headerOf = ({ signature }: Vector): string =>
  `algorithm=RSA256,keyVersion=1,signature=${signature}`

const signatureOf = (vector: Vector): Buffer => {
  const header = parseSignatureHeader(headerOf(vector))
  if (!header) {
    throw new Error(`the header of ${vector.name} can't be read`)
  }
  return header.signature
}

const incomingOf = (vector: Vector) => ({
  path: vector.path,
  headers: {
    "client-id": vector.clientId,
    "request-time": vector.time,
    signature: headerOf(vector),
  },
  body: Buffer.from(vector.body, "utf8"),
})

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

describe.each(VECTORS)("the known signature of $name", (vector) => {
  const key = parsePublicKey(PUBLIC_KEY)
  const trust = { clientId: vector.clientId, alipayPublicKeys: PUBLIC_KEY }

  it("verifies", async () => {
    await expect(verify(contentOf(vector), key, signatureOf(vector))).resolves.toBe(true)
  })

  it("verifies as a notification and says by which key and when", async () => {
    await expect(verifyNotification(incomingOf(vector), trust)).resolves.toEqual({
      ok: true,
      keyVersion: "1",
      requestTime: vector.time,
    })
  })

  it("fails after a change of any one byte of the body", async () => {
    const content = contentOf(vector)
    for (let at = 0; at < content.body.length; at++) {
      const changed = { ...content, body: flipped(content.body, at) }
      expect(await verify(changed, key, signatureOf(vector))).toBe(false)
    }
  })

  it.each<[string, Partial<SignedContent>]>([
    ["method", { method: "post" }],
    ["path", { path: `${vector.path}?` }],
    ["client id", { clientId: `${vector.clientId}X` }],
    ["time", { time: `${vector.time}0` }],
    ["body", { body: Buffer.from(`${vector.body}\n`) }],
  ])("fails with another %s", async (_, change) => {
    const content = { ...contentOf(vector), ...change }
    await expect(verify(content, key, signatureOf(vector))).resolves.toBe(false)
  })

  it("fails after a change of the signature", async () => {
    const content = contentOf(vector)
    for (const at of [0, 100, 255]) {
      expect(await verify(content, key, flipped(signatureOf(vector), at))).toBe(false)
    }
  })
})

describe("verifyNotification", () => {
  const [vector] = VECTORS as readonly [Vector]
  const incoming = incomingOf(vector)
  const trust = { clientId: vector.clientId, alipayPublicKeys: PUBLIC_KEY }

  it("finds its headers in any case", async () => {
    const headers = {
      "Client-Id": vector.clientId,
      "REQUEST-TIME": vector.time,
      Signature: headerOf(vector),
    }
    await expect(verifyNotification({ ...incoming, headers }, trust)).resolves.toMatchObject({
      ok: true,
    })
  })

  it.each(["client-id", "request-time", "signature"])(
    "refuses a message without %s",
    async (name) => {
      for (const value of [undefined, "", ["1", "2"]]) {
        const headers = { ...incoming.headers, [name]: value }
        await expect(verifyNotification({ ...incoming, headers }, trust)).resolves.toEqual({
          ok: false,
          reason: "headers",
        })
      }
    }
  )

  it("refuses a genuine message for another account", async () => {
    const other = { ...trust, clientId: "SANDBOX_OTHER" }
    await expect(verifyNotification(incoming, other)).resolves.toEqual({
      ok: false,
      reason: "client_id",
    })
  })

  it("refuses a signature header it can't read", async () => {
    const headers = { ...incoming.headers, signature: "algorithm=RSA256,keyVersion=1" }
    await expect(verifyNotification({ ...incoming, headers }, trust)).resolves.toEqual({
      ok: false,
      reason: "signature_header",
    })
  })

  it("refuses a message signed with a key that is not trusted", async () => {
    const stranger = await generateKeyPair()
    const strangers = { ...trust, alipayPublicKeys: stranger.publicKey }
    await expect(verifyNotification(incoming, strangers)).resolves.toEqual({
      ok: false,
      reason: "signature",
    })
  })

  it("tries every trusted key and names the one that fits", async () => {
    const stranger = await generateKeyPair()
    const both = { ...trust, alipayPublicKeys: { "1": stranger.publicKey, "2": PUBLIC_KEY } }
    await expect(verifyNotification(incoming, both)).resolves.toMatchObject({
      ok: true,
      keyVersion: "2",
    })
  })

  it("names a trusted key that is not one", async () => {
    const broken = { ...trust, alipayPublicKeys: "not a key" }
    await expect(verifyNotification(incoming, broken)).rejects.toMatchObject({
      code: "configuration",
      field: "alipay_public_key",
    })
  })
})

describe("openssl", () => {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"))
  const file = (name: string, content: Buffer | string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const pem = (key: KeyObject): string => key.export({ type: "spki", format: "pem" }).toString()
  const openssl = (...args: string[]): string =>
    execFileSync("openssl", ["dgst", "-sha256", ...args], { encoding: "utf8" })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(VECTORS)("believes the known signature of $name too", (vector) => {
    const key = file("known.pem", pem(parsePublicKey(PUBLIC_KEY)))
    const signature = file("known.sig", signatureOf(vector))
    const text = file("known.txt", textToSign(contentOf(vector)))
    expect(openssl("-verify", key, "-signature", signature, text)).toContain("Verified OK")
  })

  it("believes what is signed here, and is believed here", async () => {
    const pair = await generateKeyPair()
    const privateKey = parsePrivateKey(pair.privateKey)
    const privateFile = file("private.pem", pair.privateKey)
    const publicFile = file("public.pem", pem(createPublicKey(privateKey)))
    for (const vector of VECTORS) {
      const content = contentOf(vector)
      const text = file("text", textToSign(content))
      const ours = await sign(content, privateKey)
      const verdict = openssl("-verify", publicFile, "-signature", file("ours", ours), text)
      expect(verdict).toContain("Verified OK")

      const out = join(folder, "theirs")
      openssl("-sign", privateFile, "-out", out, text)
      const theirs = readFileSync(out)
      expect(theirs.equals(ours)).toBe(true)
      expect(await verify(content, parsePublicKey(pair.publicKey), theirs)).toBe(true)
    }
  })
})

describe("textToSign", () => {
  it("joins its parts with one blank, one line feed and two dots, and adds nothing", () => {
    const body = Buffer.from([0x00, 0xff, 0x0a])
    const text = textToSign({ method: "POST", path: "/a?b", clientId: "C", time: "T", body })
    expect(text.equals(Buffer.concat([Buffer.from("POST /a?b\nC.T."), body]))).toBe(true)
  })
})
