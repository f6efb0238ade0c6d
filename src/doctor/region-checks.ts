import { whyNotInCurrency } from "../accounts/rules/region-wallets"
import { sentence, walletOf } from "../gateway"
import { fine, trouble, type Check } from "./check"
import { ofEachAccount } from "./of-each-account"

const namesOf = (regions: { name: string }[]): string => regions.map(({ name }) => name).join(", ")

export const providersAreOffered: Check = ofEachAccount((account, { regions }) => {
  const about = { id: "region", subject: account.handle }
  const offering = regions.filter(({ providerIds }) => providerIds.includes(account.provider_id))
  return offering.length === 0
    ? [
        trouble(
          "error",
          about,
          sentence(
            "offered_nowhere",
            "The provider is not enabled in any region, so no shopper sees it."
          ),
          sentence(
            "offered_nowhere_fix",
            "Edit a region under Settings, Regions and add {{provider}} to its payment providers.",
            { provider: account.provider_id }
          )
        ),
      ]
    : [
        fine(
          about,
          sentence("offered_in", "Offered in {{regions}}.", { regions: namesOf(offering) })
        ),
      ]
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
      trouble(
        "error",
        about,
        sentence(
          "no_wallet_in_regions",
          "No wallet of this account can be paid in {{regions}}, so no shopper there sees it.",
          { regions: namesOf(empty) }
        ),
        sentence(
          "no_wallet_in_regions_fix",
          "Choose other wallets on the account's page, or another account for these regions."
        )
      ),
    ]
  }
  return offering.length > 0 && unseen.length > 0
    ? [
        trouble(
          "warning",
          about,
          sentence(
            "wallet_without_region",
            "No region the account is offered in has a currency for {{wallets}}.",
            { wallets: unseen.map((type) => walletOf(type).name).join(", ") }
          ),
          sentence(
            "wallet_without_region_fix",
            "Take the wallet off the account, or offer the account in a region of its currency."
          )
        ),
      ]
    : [
        fine(
          about,
          sentence("wallets_fit", "Every wallet can be paid in a region the account is offered in.")
        ),
      ]
})
