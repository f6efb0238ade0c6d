import { meaningOf, parseGatewayTime, type PayResponse } from "../../gateway"
import type { PaymentRow, RedirectUrls } from "../../modules/alipay/ledger/rows"
import { UNKNOWN_INQUIRY, type Inquiry } from "../../payments/rules/read-inquiry"

/** What the answer to a payment at a counter says. `unclear` is everything that must be asked about. */
export type InStoreAnswer =
  | { is: "paid"; inquiry: Inquiry }
  | { is: "waiting"; code: RedirectUrls["order_code"]; closes: Date | undefined }
  | { is: "unclear" }

const IMAGE = /^https?:\/\/\S+$/

type Detail = NonNullable<NonNullable<PayResponse["orderCodeForm"]>["codeDetails"]>[number]

const isQrCode = ({ codeValueType, codeValue }: Detail): boolean =>
  codeValueType === "QRCODE" && codeValue !== undefined && codeValue !== ""

/** The QR code as text where there is one: a till can draw it in any size. An image's address is the second choice. */
const codeOf = ({ orderCodeForm: form }: PayResponse): RedirectUrls["order_code"] => {
  const codes = (form?.codeDetails ?? []).filter(isQrCode)
  const text = codes.find(({ displayType }) => displayType === "TEXT")?.codeValue
  if (text !== undefined) {
    return { text }
  }
  const image = codes.find(({ codeValue }) => IMAGE.test(codeValue ?? ""))?.codeValue
  return image === undefined ? undefined : { image }
}

/** A success that names what was paid is the outcome; a code to show comes with the time at which it closes. */
export const readInStoreAnswer = (
  answer: PayResponse,
  { product }: Pick<PaymentRow, "product">
): InStoreAnswer => {
  const { resultStatus, resultCode } = answer.result
  if (resultStatus === "S" && answer.paymentAmount !== undefined) {
    const { paymentId, paymentAmount: paid } = answer
    return {
      is: "paid",
      inquiry: { ...UNKNOWN_INQUIRY, fact: "paid", paymentId, paid, resultCode },
    }
  }
  if (meaningOf(resultCode ?? "") !== "in_process") {
    return { is: "unclear" }
  }
  const code = codeOf(answer)
  if (product === "order_code" && code === undefined) {
    return { is: "unclear" }
  }
  const closes = parseGatewayTime(answer.orderCodeForm?.expireTime ?? "")
  return { is: "waiting", code, closes }
}
