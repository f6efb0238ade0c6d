import { whyNotInCurrency } from "../accounts/rules/region-wallets"
import { walletOf } from "../gateway"
import { listAccounts, viewAccount } from "../accounts/account-view"
import { probeDoor } from "../accounts/probe"
import { testSavedConnection } from "../accounts/test-connection"
import type { AdminAlipayAccount } from "../types/http"
import { fine, trouble, type Check, type Finding, type Patient } from "./check"

/** Asks the same of every account that medusa-config registers. */
const ofEachAccount =
  (
    look: (account: AdminAlipayAccount, patient: Patient) => Finding[] | Promise<Finding[]>
  ): Check =>
  async (patient) => {
    const found: Finding[] = []
    for (const handle of patient.alipay.accounts.handles()) {
      const account = await viewAccount(patient.alipay, handle)
      found.push(...(account ? await look(account, patient) : []))
    }
    return found
  }

const namesOf = (regions: { name: string }[]): string => regions.map(({ name }) => name).join(", ")

const FIX_IN_SETTINGS = "Open Settings, Alipay in the admin and correct it there."

/** Problems that a check of their own covers. */
const ELSEWHERE = new Set(["no_backend_url", "test_failed"])

export const accountsAreReady: Check = async ({ alipay }) => {
  const accounts = await listAccounts(alipay)
  if (accounts.length === 0) {
    return [
      trouble("error", { id: "account" }, [
        "medusa-config registers no Alipay provider.",
        'Add { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } to the payment module\'s providers.',
      ]),
    ]
  }
  return accounts.flatMap(({ handle, problems }) => {
    const real = problems.filter(({ code }) => !ELSEWHERE.has(code))
    return real.length === 0
      ? [fine({ id: "account", subject: handle }, "Everything a payment needs is there.")]
      : real.map(({ severity, code, message }) =>
          trouble(severity, { id: `account.${code}`, subject: handle }, [message, FIX_IN_SETTINGS])
        )
  })
}

export const connectionsWork: Check = ofEachAccount(
  async ({ handle, last_test: last }, patient) => {
    const about = { id: "connection", subject: handle }
    const result = patient.connect ? await testSavedConnection(patient.alipay, handle) : last
    if (result === null) {
      return [
        trouble("warning", about, ["The connection was never tested.", "Run a test connection."]),
      ]
    }
    return [
      result.ok
        ? fine(about, `Tested at ${result.tested_at}: ${result.message}`)
        : trouble("error", about, [result.message, result.fix ?? FIX_IN_SETTINGS]),
    ]
  }
)

export const doorsAreReached: Check = ofEachAccount(async ({ handle, notifications }, patient) => {
  const about = { id: "notifications", subject: handle }
  const result = patient.connect
    ? await probeDoor(patient.alipay, handle)
    : notifications.last_probe
  if (result === null) {
    return [
      trouble("warning", about, [
        "It was never tried whether notifications get through.",
        "Send a probe from the account's page.",
      ]),
    ]
  }
  return [
    result.ok
      ? fine(about, `Tried at ${result.tested_at}: ${result.message}`)
      : trouble("error", about, [result.message, result.fix ?? FIX_IN_SETTINGS]),
  ]
})

export const settlementCurrenciesAreSet: Check = ofEachAccount(({ handle, settings }) => {
  const about = { id: "settlement_currency", subject: handle }
  const { value } = settings.settlement_currency
  return [
    value === null
      ? trouble("warning", about, [
          "No settlement currency is set. Payments fail if the contract has more than one.",
          "Choose the contract's settlement currency on the account's page.",
        ])
      : fine(about, `Settled in ${value}.`),
  ]
})

export const returnUrlsAreOurs: Check = ofEachAccount(({ handle, settings }, { alipay }) => {
  const about = { id: "return_url", subject: handle }
  const url = settings.return_url.value
  if (url === null) {
    return [
      trouble("warning", about, [
        "There is no return URL: a storefront that sends none with the session can't take payments.",
        "Set the storefront's page after payment as return URL.",
      ]),
    ]
  }
  const { origin } = new URL(url)
  return [
    alipay.storefrontOrigins.length === 0 || alipay.storefrontOrigins.includes(origin)
      ? fine(about, `Shoppers come back to ${origin}.`)
      : trouble("warning", about, [
          `Shoppers come back to ${origin}, which is none of the store's storefronts.`,
          "Correct the return URL, or add its origin to storeCors in medusa-config.",
        ]),
  ]
})

export const providersAreOffered: Check = ofEachAccount((account, { regions }) => {
  const about = { id: "region", subject: account.handle }
  const offering = regions.filter(({ providerIds }) => providerIds.includes(account.provider_id))
  return offering.length === 0
    ? [
        trouble("error", about, [
          "The provider is not enabled in any region, so no shopper sees it.",
          `Edit a region under Settings, Regions and add ${account.provider_id} to its payment providers.`,
        ]),
      ]
    : [fine(about, `Offered in ${namesOf(offering)}.`)]
})

export const walletsFitTheRegions: Check = ofEachAccount((account, { regions }) => {
  const about = { id: "wallet_currency", subject: account.handle }
  const wallets = account.settings.payment_method_types.value
  const offering = regions
    .filter(({ providerIds }) => providerIds.includes(account.provider_id))
    .map(({ name, currency_code: currency }) => ({
      name,
      reasons: wallets.map((type) => whyNotInCurrency(type, currency)),
    }))
  const empty = offering.filter(({ reasons }) => reasons.every((reason) => reason !== null))
  // A wallet for one currency is simply not shown in the other regions; one that no region shows is a mistake.
  const unseen = wallets.filter((_, at) => offering.every(({ reasons }) => reasons[at] !== null))
  if (empty.length > 0) {
    return [
      trouble("error", about, [
        `No wallet of this account can be paid in ${namesOf(empty)}, so no shopper there sees it.`,
        "Choose other wallets on the account's page, or another account for these regions.",
      ]),
    ]
  }
  return offering.length > 0 && unseen.length > 0
    ? [
        trouble("warning", about, [
          `No region the account is offered in has a currency for ${unseen.map((type) => walletOf(type).name).join(", ")}.`,
          "Take the wallet off the account, or offer the account in a region of its currency.",
        ]),
      ]
    : [fine(about, "Every wallet can be paid in a region the account is offered in.")]
})
