import { z } from "zod"
import { attempt, paymentMethodObject } from "./attempt"
import { flag, text, url } from "./scalars"

const payFields = z.strictObject({
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"]),
  ...attempt,
  paymentMethod: paymentMethodObject,
  paymentRedirectUrl: url().optional(),
  appId: text(32).optional(),
  payToMethod: z.looseObject({}).optional(),
  isAuthorization: flag.optional(),
  merchant: z.looseObject({}).optional(),
  paymentVerificationData: z.looseObject({}).optional(),
  extendInfo: text(2048).optional(),
  dualOfflinePayment: flag.optional(),
  subscriptionId: text(64).optional(),
  taxCalculationId: text(64).optional(),
})

type PayFields = z.infer<typeof payFields>
type Requirement = readonly [
  path: string,
  when: (pay: PayFields) => boolean,
  value: (pay: PayFields) => unknown,
]

const cashier = (pay: PayFields) => pay.productCode === "CASHIER_PAYMENT"
const inStore = (pay: PayFields) => pay.productCode === "IN_STORE_PAYMENT"
const card = (pay: PayFields) => cashier(pay) && pay.paymentMethod.paymentMethodType === "CARD"
const rawCard = (pay: PayFields) => card(pay) && pay.paymentMethod.paymentMethodId === undefined
const scenario = (pay: PayFields) => inStore(pay) && pay.paymentFactor?.inStorePaymentScenario

/** The terminal stands in `env`; older official samples put it into `order.env`. */
function terminalOf(pay: PayFields): string | undefined {
  return (pay.env ?? pay.order.env)?.terminalType
}

/** Fields that depend on the product, the method or the terminal. */
const REQUIREMENTS: readonly Requirement[] = [
  ["paymentRedirectUrl", cashier, (pay) => pay.paymentRedirectUrl],
  ["env.terminalType", cashier, terminalOf],
  [
    "env.osType",
    (pay) => (terminalOf(pay) ?? "WEB") !== "WEB",
    (pay) => (pay.env ?? pay.order.env)?.osType,
  ],
  ["appId", (pay) => terminalOf(pay) === "MINI_APP", (pay) => pay.appId],
  ["paymentFactor", card, (pay) => pay.paymentFactor],
  ["paymentFactor.isAuthorization", card, (pay) => pay.paymentFactor?.isAuthorization || undefined],
  [
    "paymentMethod.paymentMethodMetaData.cardNo",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.cardNo,
  ],
  [
    "paymentMethod.paymentMethodMetaData.expiryMonth",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.expiryMonth,
  ],
  [
    "paymentMethod.paymentMethodMetaData.expiryYear",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.expiryYear,
  ],
  [
    "paymentMethod.paymentMethodId",
    (pay) => pay.productCode === "AGREEMENT_PAYMENT",
    (pay) => pay.paymentMethod.paymentMethodId,
  ],
  [
    "paymentFactor.inStorePaymentScenario",
    inStore,
    (pay) => pay.paymentFactor?.inStorePaymentScenario,
  ],
  ["order.merchant", inStore, (pay) => pay.order.merchant],
  ["order.merchant.merchantMCC", inStore, (pay) => pay.order.merchant?.merchantMCC],
  ["order.merchant.merchantName", inStore, (pay) => pay.order.merchant?.merchantName],
  [
    "order.merchant.store.referenceStoreId",
    inStore,
    (pay) => pay.order.merchant?.store?.referenceStoreId,
  ],
  ["order.merchant.store.storeName", inStore, (pay) => pay.order.merchant?.store?.storeName],
  ["order.merchant.store.storeMCC", inStore, (pay) => pay.order.merchant?.store?.storeMCC],
  [
    "paymentNotifyUrl",
    (pay) => scenario(pay) === "PaymentCode" || scenario(pay) === "OrderCode",
    (pay) => pay.paymentNotifyUrl,
  ],
  [
    "paymentMethod.paymentMethodId",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.paymentMethod.paymentMethodId,
  ],
  [
    "order.env.storeTerminalId",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.order.env?.storeTerminalId,
  ],
  [
    "order.env.storeTerminalRequestTime",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.order.env?.storeTerminalRequestTime,
  ],
  [
    "order.env.userAgent",
    (pay) => scenario(pay) === "EntryCode",
    (pay) => pay.order.env?.userAgent,
  ],
]

/** payments/pay. */
export const pay = payFields.superRefine((value, context) => {
  for (const [path, when, read] of REQUIREMENTS) {
    if (when(value) && read(value) === undefined) {
      context.addIssue({ code: "custom", path: path.split("."), message: "is required here" })
    }
  }
  if (inStore(value) && value.paymentMethod.paymentMethodType !== "CONNECT_WALLET") {
    context.addIssue({
      code: "custom",
      path: ["paymentMethod", "paymentMethodType"],
      message: "must be CONNECT_WALLET in store",
    })
  }
})
