import type { DeclarationContent } from "../../modules/alipay/customs/declaration-row"

/** A buyer's identity card. */
export type Certificate = { name: string; number: string }

type Declared = DeclarationContent & { id: string }

/** A declaration as `declare` takes it; a repeat is the same to the letter. */
export const declareRequestOf = (
  declaration: Declared,
  paymentId: string,
  certificate: Certificate | undefined
) => ({
  declarationRequestId: declaration.id,
  paymentId,
  declarationAmount: { currency: "CNY" as const, value: declaration.amount },
  customs: { customsCode: declaration.customs_code, region: "CN" as const },
  merchantCustomsInfo: {
    merchantCustomsCode: declaration.merchant_customs_code,
    merchantCustomsName: declaration.merchant_customs_name,
  },
  splitOrder: declaration.sub_order_id !== "",
  ...(declaration.sub_order_id === "" ? {} : { subOrderId: declaration.sub_order_id }),
  ...(certificate === undefined
    ? {}
    : {
        buyerCertificate: {
          certificateType: "ID_CARD" as const,
          certificateNo: certificate.number,
          holderName: { fullName: certificate.name },
        },
      }),
})
