import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Client } from "pg"
import { databaseUrl } from "./postgres"
import { APP_DIR, readRun, ROOT_DIR, type Run } from "./run"
import type { Answer } from "./shop"
import type { Store } from "./store"

/** Switches Medusa's roles on, for `startStore`; to be taken out of `process.env` afterwards. */
export const ROLES_ON = { MEDUSA_FF_RBAC: "true" }

/** A run whose template has the tables of Medusa's roles. */
export const runWithRoles = async (): Promise<Run> => {
  const run = readRun()
  const templateDatabase = `${run.templateDatabase}_roles_${Date.now()}`
  const admin = new Client({ connectionString: databaseUrl(run.postgresPort, "postgres") })
  await admin.connect()
  await admin.query(`create database ${templateDatabase} template ${run.templateDatabase}`)
  await admin.end()
  execFileSync(join(ROOT_DIR, "node_modules", ".bin", "medusa"), ["db:migrate"], {
    cwd: APP_DIR,
    env: {
      ...process.env,
      ...ROLES_ON,
      DATABASE_URL: databaseUrl(run.postgresPort, templateDatabase),
      GATEWAY_URL: "http://localhost:1",
      CLIENT_ID: run.clientId,
      MERCHANT_PRIVATE_KEY: run.merchantPrivateKey,
      ALIPAY_PUBLIC_KEY: "unused while migrating",
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
    stdio: process.env["ALIPAY_TEST_VERBOSE"] ? "inherit" : "pipe",
  })
  return { ...run, templateDatabase }
}

type Roles = {
  createRbacRoles: (role: { name: string }) => Promise<{ id: string }>
  createRbacRolePolicies: (rows: { role_id: string; policy_id: string }[]) => Promise<unknown>
}

const grant = async (
  { container, sql }: Store,
  userId: string,
  permissions: readonly string[]
): Promise<void> => {
  const roles = container.resolve<Roles>(Modules.RBAC)
  const { id } = await roles.createRbacRoles({ name: `role of ${userId}` })
  const { rows } = await sql.query<{ id: string }>(
    `select id from rbac_policy where deleted_at is null and key = any($1)`,
    [permissions]
  )
  if (rows.length !== permissions.length) {
    throw new Error(`${permissions.join(", ")}: only ${rows.length} of them are known to Medusa`)
  }
  await roles.createRbacRolePolicies(rows.map((policy) => ({ role_id: id, policy_id: policy.id })))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.USER]: { user_id: userId },
    [Modules.RBAC]: { rbac_role_id: id },
  })
}

const post = async (
  url: string,
  body: unknown,
  headers: Record<string, string> = {}
): Promise<Record<string, string>> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, string>
}

let users = 0

/** Signs in a new user of the admin. @param permissions of their role; none: they have no role */
export const signInUser = async (
  store: Store,
  permissions: readonly string[] = []
): Promise<(method: string, path: string, body?: unknown) => Promise<Answer>> => {
  const account = { email: `user-${++users}@shop.example`, password: "lantern" }
  const accounts = store.container.resolve(Modules.USER)
  const { id } = await accounts.createUsers({ email: account.email })
  const path = `${store.url}/auth/user/emailpass`
  await post(`${path}/register`, account)
  const auth = store.container.resolve(Modules.AUTH)
  const [identity] = await auth.listAuthIdentities({
    provider_identities: { entity_id: account.email },
  })
  await auth.updateAuthIdentities({ id: identity?.id ?? "", app_metadata: { user_id: id } })
  if (permissions.length > 0) {
    await grant(store, id, permissions)
  }
  const { token } = await post(path, account)
  return async (method, route, body) => {
    const response = await fetch(store.url + route, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json") ?? false
    return { status: response.status, body: isJson ? JSON.parse(text) : { text } }
  }
}
