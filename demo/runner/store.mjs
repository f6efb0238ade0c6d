import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { places, resolveFrom } from "./paths.mjs"
import { waitUntilAnswers } from "./wait-until.mjs"

export const admin = { email: "admin@example.com", password: "lantern-and-leaf" }

const START_OVER = "Start over with: npm run demo -- --reset"
const KEY_TITLE = "Storefront"

const cli = () => resolveFrom(places.store.folder, "@medusajs/cli/cli.js")

/** Everything the store's configuration reads, and nothing else decides. */
export const storeEnvironment = ({ databaseUrl, urls, secrets, gateway }) => ({
  NODE_ENV: "production",
  MEDUSA_DISABLE_TELEMETRY: "true",
  DATABASE_URL: databaseUrl,
  MEDUSA_BACKEND_URL: urls.medusa,
  STORE_CORS: urls.storefront,
  ADMIN_CORS: urls.medusa,
  AUTH_CORS: `${urls.medusa},${urls.storefront}`,
  JWT_SECRET: secrets.jwt,
  COOKIE_SECRET: secrets.cookie,
  ALIPAY_ENCRYPTION_KEY: secrets.encryptionKey,
  ALIPAY_GATEWAY_URL: gateway.url,
  ...Object.fromEntries(
    Object.entries(secrets.accounts).flatMap(([name, { clientId, privateKey }]) => [
      [`ALIPAY_${name}_CLIENT_ID`, clientId],
      [`ALIPAY_${name}_PRIVATE_KEY`, privateKey],
      [`ALIPAY_${name}_PUBLIC_KEY`, gateway.publicKeys[name]],
    ])
  ),
  DEMO_RETURN_URL: `${urls.storefront}/checkout/return`,
  DEMO_ADMIN_EMAIL: admin.email,
  DEMO_ADMIN_PASSWORD: admin.password,
})

const migrationsUnder = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /migrations\//.test(name))
        .sort()
    : []

/** Changes when there may be something to migrate. */
const schemaVersion = () => {
  const { version } = JSON.parse(
    fs.readFileSync(resolveFrom(places.store.folder, "@medusajs/medusa/package.json"), "utf8")
  )
  const names = [
    ...migrationsUnder(path.join(places.plugin.output, "src/modules")),
    ...migrationsUnder(path.join(places.plugin.output, "src")).filter((name) =>
      /^links/.test(name)
    ),
    ...migrationsUnder(path.join(places.store.folder, "src/modules")),
  ]
  return createHash("sha256")
    .update([version, ...names].join("\n"))
    .digest("hex")
}

/** Brings the database up to date and, the first time, fills the shop. */
export const migrate = async ({ dataDir, environment, step, children }) => {
  const stamp = path.join(dataDir, "schema.txt")
  const wanted = schemaVersion()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return
  const medusa = (name, args) =>
    children.run(name, { script: cli(), args, cwd: places.store.folder, env: environment })
  const orSayHowToStartOver = (error) => {
    throw new Error(`${error.message}\n\n${START_OVER}`)
  }
  await step("Preparing the database", () =>
    medusa("migrate", ["db:migrate", "--skip-scripts"])
  ).catch(orSayHowToStartOver)
  await step("Filling the shop", () => medusa("fill-shop", ["db:migrate:scripts"])).catch(
    orSayHowToStartOver
  )
  fs.writeFileSync(stamp, wanted)
}

/** Starts Medusa with its admin and waits until it answers. */
export const startMedusa = async ({ environment, port, url, children }) => {
  const { statics, output } = places.store
  fs.cpSync(statics, path.join(output, "static"), { recursive: true })
  const running = children.start("medusa", {
    script: cli(),
    args: ["start", "--port", String(port)],
    cwd: output,
    env: environment,
  })
  await waitUntilAnswers(`${url}/health`, { running, children })
  return running
}

const ask = async (url, init) => {
  const answer = await fetch(url, init)
  if (!answer.ok) {
    throw new Error(
      `The shop is not filled: ${new URL(url).pathname} answered ${answer.status}. ` + START_OVER
    )
  }
  return answer.json()
}

/** The storefront's publishable key, which Medusa made when the shop was filled. */
export const readPublishableKey = async (url, authorization) => {
  const { api_keys: keys } = await ask(`${url}/admin/api-keys?type=publishable&limit=50`, {
    headers: { authorization },
  })
  const key = keys.find(({ title }) => title === KEY_TITLE)
  if (!key) throw new Error(`The shop has no publishable key called ${KEY_TITLE}.`)
  return key.token
}

/** The admin's login. @returns the header that shows it */
export const signIn = async (url) => {
  const { token } = await ask(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(admin),
  })
  return `Bearer ${token}`
}

/** Tests each account's connection and sends a notification through its door, as a merchant does before going live. */
export const tryAccounts = async (url, authorization, names) => {
  for (const name of names) {
    for (const step of ["test-connection", "probe"]) {
      await ask(`${url}/admin/alipay/accounts/${name.toLowerCase()}/${step}`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: "{}",
      })
    }
  }
}
