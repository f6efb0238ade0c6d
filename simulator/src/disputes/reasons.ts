/** Why a card scheme says a payment is disputed. */
export interface DisputeReason {
  readonly scheme: string
  readonly code: string
  readonly words: string
}

/** The schemes' codes by scheme; the gateway passes them on as they are. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VISA: {
    "10.1": "EMV liability shift: counterfeit fraud",
    "10.2": "EMV liability shift: non-counterfeit fraud",
    "10.3": "Other fraud: card present environment",
    "10.4": "Other fraud: card absent environment",
    "10.5": "Visa fraud monitoring program",
    "11.1": "Card recovery bulletin",
    "11.2": "Declined authorization",
    "11.3": "No authorization",
    "12.1": "Late presentment",
    "12.2": "Incorrect transaction code",
    "12.3": "Incorrect currency",
    "12.4": "Incorrect account number",
    "12.5": "Incorrect amount",
    "12.6.1": "Duplicate processing",
    "12.6.2": "Paid by other means",
    "12.7": "Invalid data",
    "13.1": "Merchandise or services not received",
    "13.2": "Canceled recurring transaction",
    "13.3": "Not as described or defective",
    "13.4": "Counterfeit merchandise",
    "13.5": "Misrepresentation",
    "13.6": "Credit not processed",
    "13.7": "Canceled merchandise or services",
    "13.8": "Original credit transaction not accepted",
    "13.9": "Non-receipt of cash or load value",
  },
  MASTERCARD: {
    "4808": "No authorization",
    "4834": "Point-of-interaction error",
    "4837": "No cardholder authorization",
    "4840": "Fraudulent processing of transactions",
    "4849": "Questionable merchant activity",
    "4850": "Installment billing dispute",
    "4853": "Cardholder dispute",
    "4863": "Transaction not recognized, potential fraud",
    "4870": "EMV liability shift: counterfeit fraud",
    "4871": "EMV liability shift: non-counterfeit fraud",
    "4999": "Domestic chargeback dispute (Europe)",
  },
  AMEX: {
    A01: "Charge amount exceeds authorization amount",
    A02: "No valid authorization",
    A08: "Authorization approval expired",
    C02: "Credit not processed",
    C04: "Goods or services returned or refused",
    C05: "Goods or services canceled",
    C08: "Goods or services not received or partially received",
    C14: "Paid by other means",
    C18: "No show or card deposit canceled",
    C28: "Canceled recurring billing",
    C31: "Goods or services not as described",
    C32: "Goods or services damaged or defective",
    F10: "Missing imprint",
    F14: "Missing signature",
    F24: "No card member authorization",
    F29: "Card not present",
    F30: "Fraud liability shift: counterfeit",
    F31: "Fraud liability shift: lost or stolen",
    FR2: "Fraud full recourse program",
    FR4: "Immediate chargeback program",
    FR6: "Partial immediate chargeback program",
    M01: "Chargeback authorization",
    P01: "Unassigned card number",
    P03: "Credit processed as charge",
    P04: "Charge processed as credit",
    P05: "Incorrect charge amount",
    P07: "Late submission",
    P08: "Duplicate charge",
    P22: "Non-matching card number",
    P23: "Currency discrepancy",
    R03: "Insufficient reply",
    R13: "No reply",
  },
  JCB: {
    "501": "Non-JCB card",
    "502": "Cardholder dispute",
    "503": "Expired JCB card",
    "507": "Incorrect transaction amount",
    "510": "Misposted",
    "512": "Duplicate processing",
    "513": "Credit not processed",
    "516": "Requested item not received",
    "517": "Requested copy illegible",
    "521": "Transaction exceeds floor limit",
    "522": "Authorization declined",
    "524": "Addition error",
    "525": "Altered amount",
    "526": "Missing signature",
    "527": "Missing imprint",
    "534": "Unauthorized multiple transactions",
    "536": "Late presentment",
    "537": "No-show dispute",
    "538": "Advance deposit",
    "541": "Illegible item",
    "544": "Canceled recurring transaction",
    "545": "Wrong ECI",
    "546": "Unauthorized purchase",
    "547": "JCB card on stop list",
    "548": "IC liability shift",
    "554": "Merchandise not received",
    "555": "Cash not received at an ATM",
    "581": "Split sale",
    "582": "Domestic transaction",
    "583": "Paid by other means",
  },
}

/** What a shopper who denies a payment by card is filed under. */
const USUAL: Readonly<Record<string, string>> = {
  VISA: "10.4",
  MASTERCARD: "4837",
  AMEX: "F29",
  JCB: "546",
}

/** Every reason code that the simulator has words for. */
export const DISPUTE_REASONS: readonly DisputeReason[] = Object.entries(CODES).flatMap(
  ([scheme, codes]) => Object.entries(codes).map(([code, words]) => ({ scheme, code, words }))
)

/** The reason with this code, of this scheme if it has one. */
export function reasonOf(code: string, scheme?: string): DisputeReason | undefined {
  const found = DISPUTE_REASONS.filter((reason) => reason.code === code)
  return found.find((reason) => reason.scheme === scheme) ?? found[0]
}

/** The code of "I did not pay this" in a scheme's words. */
export function usualReason(scheme: string): string {
  return USUAL[scheme] ?? "10.4"
}
