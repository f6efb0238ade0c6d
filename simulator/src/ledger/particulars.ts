import { isCard, type Payment } from "./model"

/** `paymentResultInfo` of a card payment. */
export function cardResult(payment: Payment): object {
  const card = payment.card
  if (!isCard(payment) || !card) {
    return {}
  }
  return {
    paymentResultInfo: {
      cardNo: card.masked,
      cardBrand: card.brand,
      cardToken: card.token,
      lastFour: card.lastFour,
      issuingCountry: "US",
      funding: "CREDIT",
      networkTransactionId: payment.paymentId.slice(-15),
      threeDSResult: {
        threeDSVersion: "2.2.0",
        eci: card.challenged ? "05" : "07",
        challenged: card.challenged,
        threeDSOffered: card.challenged,
      },
      avsResultRaw: "Y",
      cvvResultRaw: "M",
    },
  }
}

/** `authReviewStatus` of a card that is or was under review. */
export function cardReview(payment: Payment): object {
  const { review } = payment
  return review === undefined
    ? {}
    : {
        authReviewStatus: review,
        authReviewSource: "ANTOM_SHIELD",
        popRiskDecisionResultInfo: { postRiskDecision: "REVIEW" },
      }
}

/** `pspCustomerInfo` of a paid wallet payment. */
export function pspCustomer(payment: Payment): object {
  if (isCard(payment) || payment.methodType === undefined || payment.paidAt === undefined) {
    return {}
  }
  return {
    pspCustomerInfo: {
      pspName: payment.methodType,
      pspCustomerId: "2088000000000001",
      displayCustomerId: "sim***@example.com",
    },
  }
}
