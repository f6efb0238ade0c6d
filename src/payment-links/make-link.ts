import { sentence, type Sentence } from "../gateway"
import { Refusal } from "../modules/alipay/refusal"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { assertDraftAtRest } from "../medusa/assert-draft-at-rest"
import { readPayable, type Payable } from "../medusa/payable"
import { alipayOf, type AlipayModuleService } from "../modules/alipay"
import { providerOf } from "../modules/alipay/provider-ids"
import { SEALING_KEY_COMMAND } from "../modules/alipay/secrets/sealing"
import { HOUR } from "../modules/alipay/time"
import { assertPayable, collectionOfOrder } from "./collection-of-order"
import { writeToken, type LinkClaims } from "./rules/token"

export type MakeLink = {
  order_id?: string | undefined
  payment_collection_id?: string | undefined
  expires_in_hours?: number | undefined
}

export type MadeLink = { url: string; claims: LinkClaims; payable: Payable }

const refuse = (said: Sentence, type: string = MedusaError.Types.NOT_ALLOWED) =>
  new Refusal(type, said)

/** @throws MedusaError NOT_ALLOWED where the region offers nothing that a link's page could */
const assertOffered = ({ providerIds }: Payable): void => {
  if (providerIds?.some((id) => providerOf(id) === "page") === false) {
    throw refuse(
      sentence(
        "link_not_offered",
        "The region of the order offers no payment provider of Alipay. Add one to the region, such as pp_alipay_cn."
      )
    )
  }
}

/** What links are made with: where their page is, and the key that signs them. @throws MedusaError naming the setting */
const assertSettings = ({ settings, sealer }: AlipayModuleService): string => {
  if (settings.backend_url === undefined) {
    throw refuse(
      sentence(
        "link_no_address",
        "backend_url is not set in the plugin's options. Set it to the backend's public address: payment links lead there."
      ),
      MedusaError.Types.INVALID_DATA
    )
  }
  if (sealer.keyId === undefined) {
    throw refuse(
      sentence(
        "link_no_key",
        "encryption_key is not set in the plugin's options. Payment links are signed with it; make one with: {{command}}",
        { command: SEALING_KEY_COMMAND }
      ),
      MedusaError.Types.INVALID_DATA
    )
  }
  return settings.backend_url
}

/** The address of a link's page. @throws MedusaError naming the setting that is missing */
export const linkAddress = (alipay: AlipayModuleService, claims: LinkClaims): string =>
  `${assertSettings(alipay)}/alipay/pay/${writeToken(alipay.sealer, claims)}`

const toSecond = (time: number): Date => new Date(Math.floor(time / 1_000) * 1_000)

const claimsOf = (
  alipay: AlipayModuleService,
  { collectionId, amount, currency }: Payable,
  hours: number
): LinkClaims => ({
  collectionId,
  expiresAt: toSecond(alipay.now().getTime() + hours * HOUR),
  amount: amount.toString(),
  currency,
})

/** For so long a link is good that stands for Medusa's own, which has no end. */
const STAND_IN_HOURS = 1

/** A link of a payment collection for who knows its id alone; nothing where the store can't make links. */
export const linkOfCollection = (
  alipay: AlipayModuleService,
  payable: Payable
): string | undefined =>
  alipay.settings.backend_url === undefined ||
  alipay.sealer.keyId === undefined ||
  payable.amount <= 0n
    ? undefined
    : linkAddress(alipay, claimsOf(alipay, payable, STAND_IN_HOURS))

/**
 * Makes a link at which what an order owes, or a payment collection asks for, can be paid. The same question makes a link
 * of the same payment collection again.
 */
export const makeLink = async (
  container: MedusaContainer,
  { order_id, payment_collection_id, expires_in_hours }: MakeLink
): Promise<MadeLink> => {
  const alipay = alipayOf(container)
  // Before a payment collection is made for it.
  assertSettings(alipay)
  const id = payment_collection_id ?? (await collectionOfOrder(container, order_id ?? ""))
  const payable = assertPayable(await readPayable(container, id), id)
  assertOffered(payable)
  if (payable.orderId !== null) {
    await assertDraftAtRest(container, payable.orderId)
  }
  const hours = expires_in_hours ?? alipay.settings.payment_link_hours
  const claims = claimsOf(alipay, payable, hours)
  return { url: linkAddress(alipay, claims), claims, payable }
}
