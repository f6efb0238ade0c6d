type Session = {
  provider_id: string
  status?: string
  data?: Record<string, unknown> | null
}

/** What the kit reads of a cart; the cart of Medusa's SDK fits. */
export type CartToPay = {
  id: string
  region_id?: string | null | undefined
  /** Major units: what the shopper was shown. No other amount is charged then. */
  total?: number | null | undefined
  currency_code?: string | undefined
  payment_collection?:
    { id: string; payment_sessions?: readonly Session[] | null | undefined } | null | undefined
}

const HOSTED = /^pp_alipay_/
const LINKED = /^pp_alipay-auto-debit_/

/** Whether a provider takes payments on the wallet's or the gateway's own page. */
export const isHostedProvider = (id: string): boolean => HOSTED.test(id)

/** Whether a provider charges linked wallets. */
export const isLinkedProvider = (id: string): boolean => LINKED.test(id)

/** Text in a session's data; undefined when there is none. */
export const textIn = (
  data: Record<string, unknown> | null | undefined,
  key: string
): string | undefined => {
  const value = data?.[key]
  return typeof value === "string" && value !== "" ? value : undefined
}

/**
 * Whether the cart, as far as it was read, may have a payment with Alipay. A cart that was read without its payment
 * sessions may.
 */
export const mayHavePayment = ({ payment_collection: collection }: CartToPay): boolean => {
  if (collection === null) return false
  const sessions = collection?.payment_sessions
  return (
    sessions === undefined ||
    (sessions ?? []).some(
      ({ provider_id }) => isHostedProvider(provider_id) || isLinkedProvider(provider_id)
    )
  )
}

/** What is sent of the total that the shopper was shown. */
export const seenTotalOf = ({ total }: Pick<CartToPay, "total">): { seen_total?: number } =>
  typeof total === "number" ? { seen_total: total } : {}
