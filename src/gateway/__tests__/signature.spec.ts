import { execFileSync } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { formatSignatureHeader, parseSignatureHeader } from "../signature/header"
import { sign, textToSign, verify } from "../signature/signature"
import { verifyNotification } from "../signature/verify-notification"
import { PUBLIC_KEY, VECTORS, type Vector } from "./vectors"

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 })
const spki = (key = pair.publicKey) =>
  key.export({ type: "spki", format: "der" }).toString("base64")
const trust = (keys: string | Record<string, string> = PUBLIC_KEY, clientId = "") => ({
  clientId,
  alipayPublicKeys: keys,
})
const deliveryOf = ({ path, clientId, time, body, signature }: Vector, version = "1") => ({
  path,
  headers: {
    "Client-Id": clientId,
    "request-time": time,
    signature: `algorithm=RSA256,keyVersion=${version},signature=${signature}`,
  },
  body: Buffer.from(body, "utf8"),
})

describe("the vectors of other implementations", () => {
  it.each(VECTORS)("verify: $name", async (vector) => {
    const verdict = await verifyNotification(deliveryOf(vector), trust(PUBLIC_KEY, vector.clientId))
    expect(verdict).toEqual({ ok: true, keyVersion: "1", requestTime: vector.time })
  })

  it.each(VECTORS)("do not verify with one more byte: $name", async (vector) => {
    const longer = deliveryOf({ ...vector, body: `${vector.body} ` })
    expect(await verifyNotification(longer, trust(PUBLIC_KEY, vector.clientId))).toEqual({
      ok: false,
      reason: "signature",
    })
  })
})

it("a piece of a genuine body that was moved to the time's place does not verify", async () => {
  const [path, clientId, time] = ["/hooks/alipay/cn", "5J5XSU7Y2Y182W01981", "1685599933871"]
  const [moved, rest] = ['{"notifyType":"PAYMENT_RESULT","paymentAmount":{"value":"1', '5"}}']
  const body = Buffer.from(`${moved}.${rest}`)
  const signature = await sign({ method: "POST", path, clientId, time, body }, pair.privateKey)
  const verdictOf = async (requestTime: string, received: Buffer) =>
    await verifyNotification(
      {
        path,
        headers: {
          "client-id": clientId,
          "request-time": requestTime,
          signature: formatSignatureHeader({ keyVersion: "1", signature }),
        },
        body: received,
      },
      trust(spki(), clientId)
    )
  expect(await verdictOf(time, body)).toMatchObject({ ok: true })
  expect(await verdictOf(`${time}.${moved}`, Buffer.from(rest))).toEqual({
    ok: false,
    reason: "headers",
  })
})

describe("openssl", () => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-openssl-"))
  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const content = {
    method: "POST",
    path: "/ams/api/v1/payments/pay",
    clientId: "5J5XSU7Y2Y182W01981",
    time: "1685599933871",
    body: Buffer.from('{"orderDescription":"订单 café ☕"}', "utf8"),
  }
  const text = file("text", textToSign(content))
  const privatePem = file("private.pem", pair.privateKey.export({ type: "pkcs8", format: "pem" }))
  const publicPem = file("public.pem", pair.publicKey.export({ type: "spki", format: "pem" }))

  it("verifies what we sign", async () => {
    const signature = file("ours", await sign(content, pair.privateKey))
    const output = execFileSync("openssl", [
      ...["dgst", "-sha256", "-verify", publicPem, "-signature", signature, text],
    ])
    expect(output.toString()).toContain("Verified OK")
  })

  it("signs to the byte as we do", async () => {
    const theirs = execFileSync("openssl", ["dgst", "-sha256", "-sign", privatePem, text])
    expect(theirs.equals(await sign(content, pair.privateKey))).toBe(true)
    expect(await verify(content, pair.publicKey, theirs)).toBe(true)
  })
})

describe("the signature header", () => {
  it("reads what it writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 512 }), fc.nat(99), (bytes, version) => {
        const header = { keyVersion: String(version), signature: Buffer.from(bytes) }
        expect(parseSignatureHeader(formatSignatureHeader(header))).toEqual(header)
      })
    )
  })

  it.each([
    ["blanks after the commas", "algorithm=RSA256, keyVersion=2, signature=YWI%2B", "2"],
    ["base64 as it is", "algorithm=RSA256,keyVersion=2,signature=YWI+", "2"],
    ["lower-case escapes", "algorithm=RSA256,keyVersion=2,signature=YWI%2b", "2"],
    ["padding", "algorithm=RSA256,keyVersion=2,signature=YQ==", "2"],
    ["no version", "algorithm=RSA256,signature=YWI%2B", "1"],
    ["another order", "signature=YWI%2B,keyVersion=7,algorithm=RSA256", "7"],
  ])("is read with %s", (_, text, keyVersion) => {
    expect(parseSignatureHeader(text)?.keyVersion).toBe(keyVersion)
  })

  it.each([
    "",
    "RSA256",
    "algorithm=RSA512,keyVersion=1,signature=YWI%2B",
    "algorithm=HS256,keyVersion=1,signature=YWI%2B",
    "keyVersion=1,signature=YWI%2B",
    "algorithm=RSA256,keyVersion=1",
    "algorithm=RSA256,keyVersion=1,signature=",
    "algorithm=RSA256,keyVersion=1,signature=%zz",
    "algorithm=RSA256,keyVersion=1,signature=%",
    "algorithm=RSA256,keyVersion=1,signature=<script>",
  ])("is refused: %j", (text) => {
    expect(parseSignatureHeader(text)).toBeUndefined()
  })

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseSignatureHeader(text)))
  })
})

describe("a notification", () => {
  const own = spki()
  const other = spki(generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey)
  const signed = async (change: Partial<Vector> = {}, version = "1") => {
    const content = {
      method: "POST",
      path: "/hooks/alipay/cn",
      clientId: "C",
      time: "T",
      body: "{}",
    }
    const signature = await sign({ ...content, body: Buffer.from("{}") }, pair.privateKey)
    return deliveryOf(
      {
        ...content,
        name: "",
        signature: encodeURIComponent(signature.toString("base64")),
        ...change,
      },
      version
    )
  }

  it("is tried with the key its version names, then with the others", async () => {
    const keys = { "1": other, "2": own }
    expect(await verifyNotification(await signed({}, "2"), trust(keys, "C"))).toMatchObject({
      ok: true,
      keyVersion: "2",
    })
    expect(await verifyNotification(await signed({}, "1"), trust(keys, "C"))).toMatchObject({
      ok: true,
      keyVersion: "2",
    })
    expect(await verifyNotification(await signed({}, "9"), trust(keys, "C"))).toMatchObject({
      ok: true,
      keyVersion: "2",
    })
  })

  it.each([
    ["client_id", { clientId: "D" }],
    ["signature", { path: "/hooks/alipay/us" }],
    ["signature", { time: "T2" }],
    ["signature", { body: "{ }" }],
    ["headers", { time: "" }],
  ])("is refused for its %s", async (reason, change) => {
    expect(await verifyNotification(await signed(change), trust(own, "C"))).toEqual({
      ok: false,
      reason,
    })
  })

  it("is refused when a header comes twice", async () => {
    const delivery = await signed()
    const doubled = { ...delivery, headers: { ...delivery.headers, signature: ["a", "b"] } }
    expect(await verifyNotification(doubled, trust(own, "C"))).toEqual({
      ok: false,
      reason: "headers",
    })
  })

  it("signed with a key that is not Alipay's is refused", async () => {
    expect(await verifyNotification(await signed(), trust(other, "C"))).toEqual({
      ok: false,
      reason: "signature",
    })
  })
})
