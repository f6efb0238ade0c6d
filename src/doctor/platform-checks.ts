import { version as medusaVersion } from "@medusajs/medusa/package.json"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sentence } from "../gateway"
import { SEALING_KEY_COMMAND } from "../modules/alipay/secrets/sealing"
import { fine, trouble, type Check } from "./check"
import { isTested, TESTED_MEDUSA } from "./tested-medusa"

type ModuleEntry = { resolve?: unknown; options?: { providers?: { resolve?: unknown }[] } }
type Modules = object | undefined

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

const entryOf = (modules: Modules, key: string): ModuleEntry => {
  const entry: unknown = modules === undefined ? undefined : Reflect.get(modules, key)
  return typeof entry === "object" && entry !== null ? entry : {}
}

/** Parts of Medusa that keep what several servers must share; by default each server has its own. */
const SHARED_PARTS = [
  {
    key: "locking",
    id: "locking",
    said: sentence(
      "locks_in_memory",
      "Locks are kept in each server's memory. The plugin is safe with that; Medusa itself is not, once there is more than one server."
    ),
    use: "@medusajs/medusa/locking-redis",
    isShared: ({ options }: ModuleEntry) =>
      (options?.providers ?? []).some(({ resolve }) =>
        /locking-(redis|postgres)/.test(textOf(resolve))
      ),
  },
  {
    key: "event_bus",
    id: "event_bus",
    said: sentence(
      "events_in_memory",
      "Events are kept in each server's memory and lost when it stops. The plugin is safe with that; Medusa itself is not, once there is more than one server."
    ),
    use: "@medusajs/medusa/event-bus-redis",
    isShared: ({ resolve }: ModuleEntry) => /redis/.test(textOf(resolve)),
  },
] as const

export const partsAreShared: Check = async ({ container }) => {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return SHARED_PARTS.map(({ key, id, said, use, isShared }) =>
    isShared(entryOf(config.modules, key))
      ? fine({ id }, sentence("shared_by_servers", "Shared by every server."))
      : trouble(
          "warning",
          { id },
          said,
          sentence("add_module_fix", "In production, add {{module}} to medusa-config.", {
            module: use,
          })
        )
  )
}

/** A copy of a live database must not do what the store itself does. */
export const ledgerIsInItsPlace: Check = async ({ alipay }) => {
  const about = { id: "installation" }
  const since = await alipay.installation.wouldHoldSince()
  return [
    since === undefined
      ? fine(about, sentence("database_in_place", "The database is used where it was used before."))
      : trouble(
          "error",
          about,
          sentence(
            "database_moved",
            "The database is used at a new place since {{since}}: payments and linked wallets from before are left alone.",
            { since: since.toISOString() }
          ),
          sentence(
            "database_moved_fix",
            "If the store has moved here, confirm the item “Store has moved?” under Alipay in the admin. If this is a copy, leave it so."
          )
        ),
  ]
}

export const secretsCanBeKept: Check = async ({ alipay }) => [
  alipay.sealer.keyId === undefined
    ? trouble(
        "warning",
        { id: "encryption_key" },
        sentence(
          "no_encryption_key",
          "The plugin has no encryption_key, so keys can't be stored from the admin."
        ),
        sentence(
          "no_encryption_key_fix",
          "Make one with: {{command}} and set it as encryption_key in the plugin's options.",
          { command: SEALING_KEY_COMMAND }
        )
      )
    : fine(
        { id: "encryption_key" },
        sentence("sealed_with", "Secrets are sealed with the key {{key}}.", {
          key: alipay.sealer.keyId,
        })
      ),
]

export const addressIsKnown: Check = async ({ alipay: { settings } }) => {
  const about = { id: "backend_url" }
  const url = settings.backend_url
  if (url === undefined) {
    return [
      trouble(
        "error",
        about,
        sentence(
          "backend_url_missing",
          "backend_url is not set: the gateway is not told where to send notifications."
        ),
        sentence(
          "backend_url_missing_fix",
          "Set it in the plugin's options to the backend's public address."
        )
      ),
    ]
  }
  return [
    new URL(url).protocol === "https:"
      ? fine(about, sentence("notified_at", "Notifications come to {{url}}.", { url }))
      : trouble(
          "warning",
          about,
          sentence(
            "backend_url_plain",
            "backend_url is {{url}}; the live gateway sends notifications by https alone.",
            { url }
          ),
          sentence("backend_url_plain_fix", "Use an https address in production.")
        ),
  ]
}

export const migrationsAreRun: Check = async ({ alipay }) => {
  const pending = await alipay.pendingMigrations()
  return [
    pending.length === 0
      ? fine(
          { id: "migrations" },
          sentence("tables_up_to_date", "The plugin's tables are up to date.")
        )
      : trouble(
          "error",
          { id: "migrations" },
          sentence("migrations_pending", "Migrations of the plugin are pending: {{migrations}}.", {
            migrations: pending.join(", "),
          }),
          sentence("migrations_pending_fix", "Run: npx medusa db:migrate")
        ),
  ]
}

export const medusaIsTested: Check = async () => [
  isTested(medusaVersion)
    ? fine(
        { id: "medusa_version" },
        sentence("medusa_tested", "Medusa {{version}} is within the tested range.", {
          version: medusaVersion,
        })
      )
    : trouble(
        "warning",
        { id: "medusa_version" },
        sentence(
          "medusa_untested",
          "Medusa {{version}} is outside the range this plugin is tested with ({{range}}).",
          { version: medusaVersion, range: TESTED_MEDUSA }
        ),
        sentence(
          "medusa_untested_fix",
          "Use a version in that range, or look for a newer version of the plugin."
        )
      ),
]
