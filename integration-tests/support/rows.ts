import {
  newDeclarationId,
  type NewDeclaration,
} from "../../src/modules/alipay/customs/declaration-book"
import type { NewOperation } from "../../src/modules/alipay/ledger/operations"
import type { NewPayment } from "../../src/modules/alipay/ledger/payments"
import {
  newStoreId,
  newStoreRequestId,
  type NewRequest,
  type NewStore,
} from "../../src/modules/alipay/registrations/store-book"
import { newSaleId, type NewSale } from "../../src/modules/alipay/till/sale-book"
import { DETAILS } from "./stores"

let made = 0

/** A payment request of 1 CNY under a new id. */
export const newPayment = (values: Partial<NewPayment> = {}): NewPayment => {
  const id = `payses_${++made}`
  return {
    handle: "cn",
    session_id: id,
    payment_collection_id: "pay_col_1",
    payment_request_id: id,
    product: "pay",
    payment_method_type: "ALIPAY_CN",
    capture_mode: null,
    currency_code: "CNY",
    amount: "100",
    session_amount: "1",
    client_id: "C",
    environment: "sandbox",
    next_check_at: null,
    ...values,
  }
}

/** A refund of all of it. */
export const newRefund = (alipayPaymentId: string, values: Partial<NewOperation> = {}) => {
  const id = `ref_${++made}`
  return {
    alipay_payment_id: alipayPaymentId,
    kind: "refund" as const,
    request_id: id,
    medusa_id: id,
    origin: "medusa" as const,
    amount: "100",
    currency_code: "CNY",
    next_check_at: null,
    ...values,
  }
}

export const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)

/** `count` calls of `work` at the same moment. */
export const atOnce = async <T>(
  count: number,
  work: (index: number) => Promise<T>
): Promise<PromiseSettledResult<T>[]> =>
  await Promise.allSettled(Array.from({ length: count }, (_, index) => work(index)))

export const valuesOf = <T>(results: readonly PromiseSettledResult<T>[]): T[] =>
  results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []))

/** A declaration to customs, as it is written before it leaves. */
export const newDeclaration = (
  paymentId: string,
  given: Partial<NewDeclaration> = {}
): NewDeclaration => ({
  ...{ id: newDeclarationId(), alipay_payment_id: paymentId, handle: "cn", client_id: "C" },
  ...{ order_id: null, fulfillment_id: null, amount: "10050", sub_order_id: "" },
  ...{ customs_code: "NINGBO", merchant_customs_code: "M", merchant_customs_name: "N" },
  ...{ origin: "by_hand", actor_id: null, buyer_certificate: null },
  ...{ replaces_id: null, next_check_at: null },
  ...given,
})

/** A sale under a new id. */
export const newSale = (): NewSale & { id: string } => ({
  ...{ id: newSaleId(), handle: "cn", stock_location_id: "sloc_1", sales_channel_id: "sc_1" },
  ...{ terminal: "Counter 1", note: null, actor_id: "user_1" },
  ...{ cart_id: `cart_${++made}`, payment_collection_id: `pay_col_of_sale_${made}` },
  from_order_id: null,
  ...{ amount: "10050", currency_code: "CNY" },
})

/** A registration under a new id, as it is written before it leaves. */
export const newStoreRequest = (given: Partial<NewRequest> = {}): NewRequest => ({
  ...{ client_id: "C", environment: "sandbox", request_id: newStoreRequestId() },
  ...{ details: DETAILS, notify_url: null, documents: [], sealed_documents: null },
  ...{ actor_id: null, sent_at: new Date(), next_check_at: null },
  ...given,
})

/** A place as a store, under new ids. */
export const newStore = (given: Partial<NewStore> = {}): NewStore => ({
  ...newStoreRequest(),
  ...{ id: newStoreId(), stock_location_id: `sloc_new_${++made}`, handle: "cn" },
  ...given,
})
