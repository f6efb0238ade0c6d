import type { AgreementRow, AlipayModuleService, PaymentRow } from "../modules/alipay"
import type { ChargeRow } from "../modules/alipay/agreements/charge-book"
import type { ChargeStores, LedgerStores } from "../modules/alipay/parts"
import { digestOf } from "../modules/alipay/secrets/digest"

/** The gateway takes 64 characters. */
const DIGITS = 48

type Keyed = Pick<ChargeRow, "idempotency_key">

/**
 * The id of the payment request of a charge that has a key: made of the key, so that a store whose database was restored
 * from a backup asks for the same payment again, and not for another. Requests that a killed process wrote and never sent
 * keep their ids.
 * @returns nothing for a session that a shopper began
 */
export const chargeRequestId = async (
  alipay: ChargeStores & Pick<AlipayModuleService, "charges">,
  data: Record<string, unknown> | undefined,
  agreement: AgreementRow
): Promise<string | undefined> => {
  const id = data?.["charge_id"]
  const charge = typeof id === "string" ? await alipay.charges.byId(id) : undefined
  if (charge?.agreement_id !== agreement.id) {
    return undefined
  }
  return (await walk(alipay, charge)).free
}

/** The request that an earlier try of this charge wrote and never sent. */
export const findUnsentRequest = async (
  alipay: LedgerStores,
  charge: Keyed,
  collectionId: string
): Promise<PaymentRow | undefined> =>
  (await walk(alipay, charge)).rows.find(
    ({ state, payment_collection_id }) =>
      state === "ready" && payment_collection_id === collectionId
  )

/** The requests that were written for a charge, in their order, and the id that the next would have. */
const walk = async ({ installation, payments }: LedgerStores, { idempotency_key }: Keyed) => {
  const ledger = await installation.ledgerId()
  const first = `charge_${digestOf(`${ledger} ${idempotency_key}`).slice(0, DIGITS)}`
  const rows: PaymentRow[] = []
  for (let free = first; ; free = `${first}_${rows.length + 1}`) {
    const row = await payments.byRequestId(free)
    if (!row) {
      return { rows, free }
    }
    rows.push(row)
  }
}
