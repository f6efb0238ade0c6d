import { sentence } from "../gateway"
import { listAccounts } from "../accounts/account-view"
import { probeDoor } from "../accounts/probe"
import { testSavedConnection } from "../accounts/test-connection"
import {
  connectionFix,
  connectionSentence,
  probeFix,
  probeSentence,
} from "../accounts/rules/result-sentences"
import { fine, FIX_IN_SETTINGS, trouble, type Check } from "./check"
import { ofEachAccount } from "./of-each-account"

/** Problems that a check of their own covers. */
const ELSEWHERE = new Set(["no_backend_url", "test_failed"])

export const accountsAreReady: Check = async ({ alipay }) => {
  const accounts = await listAccounts(alipay)
  if (accounts.length === 0) {
    return [
      trouble(
        "error",
        { id: "account" },
        sentence("no_provider", "medusa-config registers no Alipay provider."),
        sentence(
          "no_provider_fix",
          'Add { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } to the payment module\'s providers.'
        )
      ),
    ]
  }
  return accounts.flatMap(({ handle, problems }) => {
    const real = problems.filter(({ code }) => !ELSEWHERE.has(code))
    return real.length === 0
      ? [
          fine(
            { id: "account", subject: handle },
            sentence("account_is_ready", "Everything a payment needs is there.")
          ),
        ]
      : real.map((problem) =>
          trouble(
            problem.severity,
            { id: `account.${problem.code}`, subject: handle },
            problem,
            FIX_IN_SETTINGS
          )
        )
  })
}

export const connectionsWork: Check = ofEachAccount(
  async ({ handle, last_test: last }, patient) => {
    const about = { id: "connection", subject: handle }
    const result = patient.connect ? await testSavedConnection(patient.alipay, handle) : last
    if (result === null) {
      return [
        trouble(
          "warning",
          about,
          sentence("never_tested", "The connection was never tested."),
          sentence("never_tested_fix", "Run a test connection.")
        ),
      ]
    }
    return [
      result.ok
        ? fine(
            about,
            sentence("tested_at", "Tested at {{at}}: {{reason}}", {
              at: result.tested_at,
              reason: connectionSentence(result),
            })
          )
        : trouble(
            "error",
            about,
            connectionSentence(result),
            connectionFix(result) ?? FIX_IN_SETTINGS
          ),
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
      trouble(
        "warning",
        about,
        sentence("never_probed", "It was never tried whether notifications get through."),
        sentence("never_probed_fix", "Send a probe from the account's page.")
      ),
    ]
  }
  return [
    result.ok
      ? fine(
          about,
          sentence("probed_at", "Tried at {{at}}: {{reason}}", {
            at: result.tested_at,
            reason: probeSentence(result),
          })
        )
      : trouble("error", about, probeSentence(result), probeFix(result) ?? FIX_IN_SETTINGS),
  ]
})

export const settlementCurrenciesAreSet: Check = ofEachAccount(({ handle, settings }) => {
  const about = { id: "settlement_currency", subject: handle }
  const { value } = settings.settlement_currency
  return [
    value === null
      ? trouble(
          "warning",
          about,
          sentence(
            "no_settlement_currency",
            "No settlement currency is set. Payments fail if the contract has more than one."
          ),
          sentence(
            "no_settlement_currency_fix",
            "Choose the contract's settlement currency on the account's page."
          )
        )
      : fine(about, sentence("settled_in", "Settled in {{currency}}.", { currency: value })),
  ]
})

export const returnUrlsAreOurs: Check = ofEachAccount(({ handle, settings }, { alipay }) => {
  const about = { id: "return_url", subject: handle }
  const url = settings.return_url.value
  if (url === null) {
    return [
      trouble(
        "warning",
        about,
        sentence(
          "no_return_url",
          "There is no return URL: a storefront that sends none with the session can't take payments."
        ),
        sentence("no_return_url_fix", "Set the storefront's page after payment as return URL.")
      ),
    ]
  }
  const { origin } = new URL(url)
  return [
    alipay.storefrontOrigins.length === 0 || alipay.storefrontOrigins.includes(origin)
      ? fine(about, sentence("return_url_fits", "Shoppers come back to {{origin}}.", { origin }))
      : trouble(
          "warning",
          about,
          sentence(
            "return_url_elsewhere",
            "Shoppers come back to {{origin}}, which is none of the store's storefronts.",
            { origin }
          ),
          sentence(
            "return_url_elsewhere_fix",
            "Correct the return URL, or add its origin to storeCors in medusa-config."
          )
        ),
  ]
})
