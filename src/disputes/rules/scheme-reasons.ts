import type { AlipayDisputeMeaning, AlipayDisputeScheme } from "../../types/http"

/** The schemes' codes by what they mean, with blanks between them; older codes that banks still send are among them. */
const CODES: Readonly<
  Record<AlipayDisputeScheme, Readonly<Partial<Record<AlipayDisputeMeaning, string>>>>
> = {
  VISA: {
    counterfeit_card: "10.1",
    fraud: "10.2 10.3 10.4",
    shop_suspected: "10.5",
    not_authorized: "11.1 11.2 11.3",
    late: "12.1",
    processing_error: "12.2 12.7",
    wrong_currency: "12.3",
    wrong_account: "12.4",
    wrong_amount: "12.5",
    paid_twice: "12.6 12.6.1",
    paid_otherwise: "12.6.2",
    not_received: "13.1",
    subscription_canceled: "13.2",
    not_as_described: "13.3",
    counterfeit_goods: "13.4",
    misrepresented: "13.5",
    not_refunded: "13.6 13.8",
    order_canceled: "13.7",
    cash_not_received: "13.9",
  },
  MASTERCARD: {
    not_authorized: "4807 4808 4812",
    wrong_amount: "4831",
    processing_error: "4834",
    fraud: "4837 4840 4871",
    subscription_canceled: "4841",
    late: "4842",
    wrong_currency: "4846",
    shop_suspected: "4849",
    installments: "4850",
    dissatisfied: "4853",
    cash_not_received: "4854",
    not_received: "4855",
    no_show: "4859",
    not_refunded: "4860",
    not_recognized: "4863",
    counterfeit_card: "4870",
    other: "4999",
  },
  AMEX: {
    wrong_amount: "A01 P05 P23",
    not_authorized: "A02 A08",
    not_refunded: "C02 P03",
    order_canceled: "C04 C05",
    not_received: "C08",
    paid_otherwise: "C14",
    no_show: "C18",
    subscription_canceled: "C28",
    not_as_described: "C31 C32",
    fraud: "F10 F14 F24 F29 F31",
    counterfeit_card: "F30",
    shop_suspected: "FR2 FR4 FR6",
    other: "M01",
    wrong_account: "P01 P22",
    processing_error: "P04",
    late: "P07",
    paid_twice: "P08",
    papers_missing: "R03 R13",
  },
  JCB: {
    wrong_account: "501 503",
    dissatisfied: "502",
    wrong_amount: "507 524 525",
    processing_error: "510 545 581 582",
    paid_twice: "512 534",
    not_refunded: "513 538",
    papers_missing: "516 517 541",
    not_authorized: "521 522 547",
    fraud: "526 527 546",
    late: "536",
    no_show: "537",
    subscription_canceled: "544",
    counterfeit_card: "548",
    not_received: "554",
    cash_not_received: "555",
    paid_otherwise: "583",
  },
}

export type SchemeReason = { scheme: AlipayDisputeScheme; meaning: AlipayDisputeMeaning }

const pairsOf = (scheme: AlipayDisputeScheme): [string, SchemeReason][] =>
  (Object.entries(CODES[scheme]) as [AlipayDisputeMeaning, string][]).flatMap(([meaning, codes]) =>
    codes.split(" ").map((code): [string, SchemeReason] => [code, { scheme, meaning }])
  )

/** No code is in use by two of these schemes. */
const BY_CODE: ReadonlyMap<string, SchemeReason> = new Map(
  (Object.keys(CODES) as AlipayDisputeScheme[]).flatMap(pairsOf)
)

/** Every code that has a meaning here. */
export const schemeCodes = (): string[] =>
  (Object.keys(CODES) as AlipayDisputeScheme[]).flatMap(pairsOf).map(([code]) => code)

/** What a card scheme's code of why means; nothing for a code that is not known, as of a bank or a wallet. */
export const schemeReasonOf = (code: string | null): SchemeReason | undefined =>
  code === null ? undefined : BY_CODE.get(code.trim().toUpperCase())
