import { cutText, type InquiryPaymentResponse } from "../../gateway"
import type { CardFacts } from "../../modules/alipay/ledger/rows"

type CardResult = NonNullable<InquiryPaymentResponse["paymentResultInfo"]>

const LONGEST_WORD = 32

const word = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : cutText(text, LONGEST_WORD)

/** Only four digits at the end of a masked number are kept, never more of it. */
const lastFourOf = ({ lastFour, cardNo }: CardResult): string | null =>
  /^\d{4}$/.exec(lastFour ?? "")?.[0] ?? /[^\d](\d{4})$/.exec(cardNo ?? "")?.[1] ?? null

const threeDsOf = ({ threeDSResult: told }: CardResult): CardFacts["three_ds"] =>
  told === undefined
    ? null
    : {
        version: word(told.threeDSVersion),
        eci: word(told.eci),
        challenged: told.challenged ?? null,
      }

/** What is kept of a card: of the fields that tell of a person, none. Nothing where no card is told of. */
export const readCard = (result: CardResult | undefined): CardFacts | undefined => {
  const card = result && {
    brand: word(result.cardBrand),
    last_four: lastFourOf(result),
    issuing_country: /^[A-Z]{2}$/.exec(result.issuingCountry ?? "")?.[0] ?? null,
    funding: word(result.funding),
    three_ds: threeDsOf(result),
  }
  return card && (card.brand ?? card.last_four) !== null ? card : undefined
}
