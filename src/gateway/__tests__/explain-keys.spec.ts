import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { createGatewayClient } from "../client"
import { explainKeys, type KeySettings } from "../keys/explain-keys"
import { fingerprint } from "../keys/key-pair"

const newPair = () => generateKeyPairSync("rsa", { modulusLength: 2048 })
const own = newPair()
const gateway = newPair()
const stranger = newPair()
const spki = (key: KeyObject) => key.export({ type: "spki", format: "der" }).toString("base64")
const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString()

const right: KeySettings = {
  clientId: "SANDBOX_5X",
  environment: "sandbox",
  privateKey: pkcs8(own.privateKey),
  alipayPublicKeys: spki(gateway.publicKey),
}
const fieldsOf = (change: Partial<KeySettings>) =>
  explainKeys({ ...right, ...change }).map(({ field }) => field)
const sentencesOf = (change: Partial<KeySettings>) =>
  explainKeys({ ...right, ...change })
    .map(({ sentence }) => sentence)
    .join("\n")

describe("an account's keys", () => {
  it("that are right need no word", () => {
    const uploadedFingerprint = fingerprint(own.publicKey)
    expect(explainKeys(right)).toEqual([])
    expect(explainKeys({ ...right, uploadedFingerprint })).toEqual([])
    expect(() => createGatewayClient({ ...right, region: "sea" })).not.toThrow()
  })

  it.each<[string, string, Partial<KeySettings>, RegExp]>([
    ["own public key", "alipay_public_key", { alipayPublicKeys: spki(own.publicKey) }, /your own/],
    ["sandbox client, live", "client_id", { environment: "live" }, /belongs to the sandbox/],
    ["live client, sandbox", "client_id", { clientId: "5J5X" }, /begins with SANDBOX_/],
    [
      "the private key of another pair",
      "private_key",
      { uploadedFingerprint: fingerprint(stranger.publicKey) },
      /belongs to another pair/,
    ],
    ["no private key", "private_key", { privateKey: "" }, /is empty/],
    ["a public key as private", "private_key", { privateKey: spki(own.publicKey) }, /public key/],
    [
      "a private key as public",
      "alipay_public_key",
      { alipayPublicKeys: pkcs8(gateway.privateKey) },
      /holds a private key/,
    ],
    ["no public key", "alipay_public_key", { alipayPublicKeys: {} }, /is empty/],
  ])("are explained: %s", (_, field, change, says) => {
    expect(fieldsOf(change)).toEqual([field])
    expect(sentencesOf(change)).toMatch(says)
  })

  it("are explained all at once", () => {
    const change = {
      environment: "live" as const,
      privateKey: "junk",
      alipayPublicKeys: { "1": "junk", "2": spki(gateway.publicKey), "3": "" },
    }
    expect(fieldsOf(change)).toEqual([
      ...["client_id", "private_key", "alipay_public_key.1", "alipay_public_key.3"],
    ])
  })

  it("are named by their version, where there are several", () => {
    const several = { "1": spki(gateway.publicKey), "2": spki(own.publicKey) }
    expect(fieldsOf({ alipayPublicKeys: several })).toEqual(["alipay_public_key.2"])
  })

  it("are compared with a fingerprint in any writing", () => {
    const hex = fingerprint(own.publicKey)
    for (const uploadedFingerprint of [
      hex.toUpperCase(),
      hex.replace(/(..)(?=.)/g, "$1:"),
      ` ${hex} `,
    ]) {
      expect(fieldsOf({ uploadedFingerprint })).toEqual([])
    }
  })

  it("never show up in a sentence", () => {
    const told = sentencesOf({
      alipayPublicKeys: spki(own.publicKey),
      uploadedFingerprint: fingerprint(stranger.publicKey),
    })
    for (const key of [right.privateKey, spki(own.publicKey)]) {
      expect(told).not.toContain(key.replace(/-----[^-]+-----|\s/g, "").slice(30, 60))
    }
  })
})
