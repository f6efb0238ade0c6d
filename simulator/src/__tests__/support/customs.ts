import type { Stage } from "./stage"

/** A declaration of a payment to the general administration. */
export function declareRequest(paymentId: string, id: string, value: string, more: object = {}) {
  return {
    declarationRequestId: id,
    paymentId,
    declarationAmount: { currency: "CNY", value },
    customs: { customsCode: "ZONGSHU", region: "CN" },
    merchantCustomsInfo: { merchantCustomsCode: "C1", merchantCustomsName: "Shop" },
    splitOrder: false,
    ...more,
  }
}

/** A buyer's identity card. */
export const CERTIFICATE = {
  certificateType: "ID_CARD",
  certificateNo: "110101199003070000",
  holderName: { fullName: "Li Lei" },
}

/** What the gateway says of these declarations. */
export async function askCustoms(stage: Stage, ...declarationRequestIds: string[]) {
  const request = { declarationRequestIds }
  return await stage.merchant.call("customs/inquiryDeclarationRequests", request)
}
