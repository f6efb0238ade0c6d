import { generateKeyPairSync, randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const rsaPair = () => {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  return { publicKey: pair.publicKey, privateKey: pair.privateKey }
}

const make = () => ({
  jwt: randomBytes(24).toString("hex"),
  cookie: randomBytes(24).toString("hex"),
  alipayPrivateKey: rsaPair().privateKey,
  encryptionKey: randomBytes(32).toString("base64"),
  accounts: {
    CN: { clientId: "SANDBOX_DEMO_CN_0001", ...rsaPair() },
    EU: { clientId: "SANDBOX_DEMO_EU_0001", ...rsaPair() },
  },
})

/** The demo's own keys and secrets: made once, kept in the data folder, readable by its owner alone. */
export const loadSecrets = (dataDir) => {
  const file = path.join(dataDir, "secrets.json")
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, JSON.stringify(make(), null, 2), { mode: 0o600 })
  }
  return JSON.parse(fs.readFileSync(file, "utf8"))
}
