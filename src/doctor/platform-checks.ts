import { version as medusaVersion } from "@medusajs/medusa/package.json"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
    what: "Locks are kept in each server's memory",
    use: "@medusajs/medusa/locking-redis",
    isShared: ({ options }: ModuleEntry) =>
      (options?.providers ?? []).some(({ resolve }) =>
        /locking-(redis|postgres)/.test(textOf(resolve))
      ),
  },
  {
    key: "event_bus",
    id: "event_bus",
    what: "Events are kept in each server's memory and lost when it stops",
    use: "@medusajs/medusa/event-bus-redis",
    isShared: ({ resolve }: ModuleEntry) => /redis/.test(textOf(resolve)),
  },
] as const

export const partsAreShared: Check = async ({ container }) => {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return SHARED_PARTS.map(({ key, id, what, use, isShared }) =>
    isShared(entryOf(config.modules, key))
      ? fine({ id }, "Shared by every server.")
      : trouble("warning", { id }, [
          `${what}. The plugin is safe with that; Medusa itself is not, once there is more than one server.`,
          `In production, add ${use} to medusa-config.`,
        ])
  )
}

/** A copy of a live database must not do what the store itself does. */
export const ledgerIsInItsPlace: Check = async ({ alipay }) => {
  const about = { id: "installation" }
  const since = await alipay.installation.wouldHoldSince()
  return [
    since === undefined
      ? fine(about, "The database is used where it was used before.")
      : trouble("error", about, [
          `The database is used at a new place since ${since.toISOString()}: payments and linked wallets from before are left alone.`,
          "If the store has moved here, confirm the item “Store has moved?” under Alipay in the admin. If this is a copy, leave it so.",
        ]),
  ]
}

export const secretsCanBeKept: Check = async ({ alipay }) => [
  alipay.sealer.keyId === undefined
    ? trouble("warning", { id: "encryption_key" }, [
        "The plugin has no encryption_key, so keys can't be stored from the admin.",
        `Make one with: ${SEALING_KEY_COMMAND} and set it as encryption_key in the plugin's options.`,
      ])
    : fine({ id: "encryption_key" }, `Secrets are sealed with the key ${alipay.sealer.keyId}.`),
]

export const addressIsKnown: Check = async ({ alipay: { settings } }) => {
  const about = { id: "backend_url" }
  const url = settings.backend_url
  if (url === undefined) {
    return [
      trouble("error", about, [
        "backend_url is not set: the gateway is not told where to send notifications.",
        "Set it in the plugin's options to the backend's public address.",
      ]),
    ]
  }
  return [
    new URL(url).protocol === "https:"
      ? fine(about, `Notifications come to ${url}.`)
      : trouble("warning", about, [
          `backend_url is ${url}; the live gateway sends notifications by https alone.`,
          "Use an https address in production.",
        ]),
  ]
}

export const migrationsAreRun: Check = async ({ alipay }) => {
  const pending = await alipay.pendingMigrations()
  return [
    pending.length === 0
      ? fine({ id: "migrations" }, "The plugin's tables are up to date.")
      : trouble("error", { id: "migrations" }, [
          `Migrations of the plugin are pending: ${pending.join(", ")}.`,
          "Run: npx medusa db:migrate",
        ]),
  ]
}

export const medusaIsTested: Check = async () => [
  isTested(medusaVersion)
    ? fine({ id: "medusa_version" }, `Medusa ${medusaVersion} is within the tested range.`)
    : trouble("warning", { id: "medusa_version" }, [
        `Medusa ${medusaVersion} is outside the range this plugin is tested with (${TESTED_MEDUSA}).`,
        "Use a version in that range, or look for a newer version of the plugin.",
      ]),
]
