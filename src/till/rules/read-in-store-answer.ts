import { meaningOf, parseGatewayTime, type PayResponse } from "../../gateway"
import type { PaymentRow, RedirectUrls } from "../../modules/alipay/ledger/rows"
import { readPageAddresses } from "../../payments/rules/page-addresses"
import { UNKNOWN_INQUIRY, type Inquiry } from "../../payments/rules/read-inquiry"

/** What the answer to a payment at a counter says. `unclear` is everything that must be asked about. */
export type InStoreAnswer =
  | { is: "paid"; inquiry: Inquiry }
  | { is: "waiting"; redirect: RedirectUrls | undefined; closes: Date | undefined }
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

const shownCode = (answer: PayResponse): RedirectUrls | undefined => {
  const code = codeOf(answer)
  return code && { order_code: code }
}

const walletsPage = (answer: PayResponse): RedirectUrls | undefined => {
  const { normalUrl } = readPageAddresses(answer)
  return normalUrl === undefined ? undefined : { normal_url: normalUrl }
}

/** What the shopper goes on with; a payment that names none of it can't be paid. */
const NEXT: Readonly<
  Partial<Record<PaymentRow["product"], (answer: PayResponse) => RedirectUrls | undefined>>
> = { order_code: shownCode, entry_code: walletsPage }

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
  const redirect = NEXT[product]?.(answer)
  if (redirect === undefined && product in NEXT) {
    return { is: "unclear" }
  }
  const closes = parseGatewayTime(answer.orderCodeForm?.expireTime ?? "")
  return { is: "waiting", redirect, closes }
}
