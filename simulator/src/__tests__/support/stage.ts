import type { SimulatorOptions } from "../../options"
import { createSimulator, type Simulator } from "../../simulator"
import { generateKeys } from "../../signing/keys"
import { Merchant, type Answer } from "./merchant"
import { Shop } from "./shop"

/** A frozen Tuesday noon in UTC+8: far from the midnight at which cancel windows end. */
export const NOON = "2026-09-01T12:00:00+08:00"

/** A simulator, a shop that takes its notifications and a merchant that calls it. */
export interface Stage {
  readonly sim: Simulator
  readonly shop: Shop
  readonly merchant: Merchant
  readonly close: () => Promise<void>
}

/** Opens a stage; time stands still unless the options say otherwise. */
export async function openStage(options: SimulatorOptions = {}): Promise<Stage> {
  const shop = new Shop()
  await shop.open()
  const sim = createSimulator({
    clock: { startAt: NOON, frozen: true },
    alipayPrivateKey: GATEWAY_KEYS.privateKey,
    ...options,
    clients: [
      {
        clientId: "SANDBOX_5X00000000000TST",
        notifyUrl: `${shop.url}/all`,
        merchantPublicKey: MERCHANT_KEYS.publicKey,
        ...options.clients?.[0],
      },
    ],
  })
  await sim.start()
  const close = async () => {
    await sim.stop()
    await shop.close()
  }
  const merchant = new Merchant(sim, sim.clients[0]?.clientId ?? "", MERCHANT_KEYS.privateKey)
  return { sim, shop, merchant, close }
}

/** Made once per file: making keys is what takes time. */
const MERCHANT_KEYS = generateKeys()
const GATEWAY_KEYS = generateKeys()

let count = 0

/** An id that no other test uses. */
export function fresh(prefix: string): string {
  count += 1
  return `${prefix}-${count}`
}

type Fields = Record<string, unknown>

/** A pay request for a wallet on a desktop. */
export function payRequest(id: string, marks = "", more: Fields = {}): Fields {
  const amount = more["paymentAmount"] ?? { currency: "CNY", value: "12800" }
  return {
    productCode: "CASHIER_PAYMENT",
    paymentRequestId: id,
    paymentAmount: amount,
    order: {
      referenceOrderId: `order-${id}`,
      orderDescription: `Two mugs ${marks && `[sim:${marks}]`}`.trim(),
      orderAmount: amount,
    },
    paymentMethod: { paymentMethodType: "ALIPAY_CN" },
    env: { terminalType: "WEB" },
    settlementStrategy: { settlementCurrency: "USD" },
    paymentRedirectUrl: "https://shop.example/return",
    ...more,
  }
}

/** A hosted checkout for cards. */
export function cardSession(id: string, marks = "", more: Fields = {}): Fields {
  return payRequest(id, marks, {
    paymentAmount: { currency: "USD", value: "10000" },
    paymentMethod: { paymentMethodType: "CARD" },
    productScene: "CHECKOUT_PAYMENT",
    paymentFactor: { isAuthorization: true, captureMode: "MANUAL" },
    ...more,
  })
}

/** Makes a wallet payment and lets the shopper pay it. Gives the gateway's paymentId. */
export async function paidWallet(
  stage: Stage,
  id: string,
  marks = "",
  more: Fields = {}
): Promise<string> {
  const { body } = await stage.merchant.call("payments/pay", payRequest(id, marks, more))
  stage.sim.pay(id)
  await stage.sim.settled()
  return String(body["paymentId"])
}

/** Makes a hosted card payment and authorises it. Gives the gateway's paymentId. */
export async function heldCard(
  stage: Stage,
  id: string,
  marks = "",
  more: Fields = {}
): Promise<string> {
  await stage.merchant.call("payments/createPaymentSession", cardSession(id, marks, more))
  const line = stage.sim.pay(id)
  await stage.sim.settled()
  return line.paymentId
}

/** `S SUCCESS`, `F PARAM_ILLEGAL`… of an answer. */
export function outcome({ body }: Answer): string {
  return `${body.result.resultStatus} ${body.result.resultCode}`
}

/** A refund request. */
export function refundRequest(
  paymentId: string,
  id: string,
  value: string,
  currency = "CNY"
): Fields {
  return { refundRequestId: id, paymentId, refundAmount: { currency, value } }
}

/** A capture request. */
export function captureRequest(
  paymentId: string,
  id: string,
  value: string,
  currency = "USD"
): Fields {
  return { captureRequestId: id, paymentId, captureAmount: { currency, value } }
}
