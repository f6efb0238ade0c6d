import { definePolicies } from "@medusajs/framework/utils"

/** The plugin's own resources with the operations a role can be allowed. */
export const ALIPAY_RESOURCES = {
  alipay_account: {
    read: "See Alipay accounts, their settings and who changed them",
    create: "Add an Alipay account",
    update: "Change, test and probe an Alipay account and its keys",
    delete: "Delete an Alipay account",
  },
  alipay_payment: {
    read: "See and export all Alipay payments and refunds, with shoppers' e-mail addresses",
    update: "Ask Alipay about a payment, capture a part of held money, release a hold",
  },
  alipay_payment_link: {
    create: "Make links at which orders and drafts are paid, and mail them to any address",
  },
  alipay_dispute: {
    read: "See disputes, their documents and figures",
    update:
      "Accept and defend disputes, with the shopper's data in a defense; accepting gives the money up",
  },
  alipay_declaration: {
    read: "See and export declarations to customs",
    update: "Declare orders to customs, correct declarations, ask Alipay about them",
  },
  alipay_till: {
    read: "See a till's sales and how they are paid",
    create: "Sell at a till: begin, stop and cancel sales and their payments",
    update: "Give back a sale's money at its till, up to the place's limit",
  },
  alipay_poster: {
    create: "Print the poster with a place's code; a new code makes the old poster worth nothing",
  },
  alipay_store: {
    read: "See places as stores of Alipay, what wallets say of them and what Alipay has of them",
    update: "Register places as stores of Alipay, correct registrations, ask Alipay about them",
  },
  alipay_notification: {
    read: "See Alipay's notifications, verified and refused, without personal data",
    update: "Replay Alipay's notifications; the gateway is asked again",
  },
  alipay_attention: {
    read: "See what needs a person, an order's Alipay history and the plugin's health",
    update: "Act on what needs a person; this can send money back",
  },
  alipay_agreement: {
    read: "See customers' linked wallets",
    delete: "End a customer's linked wallet",
  },
  alipay_diagnostics: {
    read: "Run the doctor and download the support bundle",
  },
} as const

type Resources = typeof ALIPAY_RESOURCES

/** A resource and an operation on it, as `resource:operation`. */
export type AlipayPermission = {
  [Resource in keyof Resources]: `${Resource}:${keyof Resources[Resource] & string}`
}[keyof Resources]

const inCapitals = (words: string): string =>
  words.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Medusa finds this file by its folder and offers the policies to roles while the flag `rbac` is on. */
export default definePolicies(
  Object.entries(ALIPAY_RESOURCES).flatMap(([resource, operations]) =>
    Object.entries(operations).map(([operation, description]) => ({
      name: `${inCapitals(operation)}${inCapitals(resource)}`,
      resource,
      operation,
      description,
    }))
  )
)
