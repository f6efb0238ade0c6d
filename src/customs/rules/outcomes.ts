import { cutText } from "../../gateway"
import { isStorableTime } from "../../modules/alipay/time"
import type {
  DeclarationFacts,
  DeclarationState,
} from "../../modules/alipay/customs/declaration-row"

/** A record of `inquiryDeclarationRequests`. */
export type CustomsRecord = {
  declarationRequestId: string
  declarationRequestStatus?: string | undefined
  customsPaymentId?: string | undefined
  customsOrderId?: string | undefined
  customsDeclarationResultCode?: string | undefined
  customsDeclarationResultDesc?: string | undefined
  customsDeclarationReturnTime?: string | undefined
}

/** What `declare` answers. */
export type DeclareAnswer = {
  customsPaymentId?: string | undefined
  customsOrderId?: string | undefined
  identityCheckResult?: string | undefined
  clearingChannel?: string | undefined
  clearingTransactionId?: string | undefined
  customsProviderRegistrationId?: string | undefined
}

/** Result codes of our own, of what Alipay has never heard of: its certificate can't be opened; its money went back. */
export const CERTIFICATE_LOST = "CERTIFICATE_UNREADABLE"
export const PAID_BACK = "PAID_BACK"

const COMPLETED = "CUSTOMS_PROCESSING_COMPLETED"
const ERROR = /^-\d+$/

/** Completed is not accepted: the code of customs says which. */
const ACCEPTED: ReadonlyMap<string, DeclarationState> = new Map<string, DeclarationState>([
  ["2", "recorded"],
  ["120", "matched"],
])

const LONGEST = { id: 64, word: 64, text: 2_048 } as const

/** Where customs say that a declaration is. */
export const stateOfRecord = ({
  declarationRequestStatus: status,
  customsDeclarationResultCode: code,
}: CustomsRecord): DeclarationState => {
  if (status !== COMPLETED) {
    return "in_process"
  }
  if (code !== undefined && ERROR.test(code)) {
    return "refused"
  }
  return ACCEPTED.get(code ?? "") ?? "unclear"
}

const some = <Field extends keyof DeclarationFacts>(
  field: Field,
  value: string | undefined,
  longest: number = LONGEST.id
): Partial<DeclarationFacts> =>
  value === undefined || value === "" ? {} : { [field]: cutText(value, longest) }

const timeOf = (text: string | undefined): Date | null =>
  text !== undefined && isStorableTime(text) ? new Date(text) : null

/** What a record says, in the row's columns; what it does not say stays. */
export const factsOfRecord = (record: CustomsRecord): Partial<DeclarationFacts> => ({
  ...some("customs_payment_id", record.customsPaymentId),
  ...some("customs_order_id", record.customsOrderId),
  ...(stateOfRecord(record) === "in_process"
    ? {}
    : {
        customs_result_code:
          record.customsDeclarationResultCode === undefined
            ? null
            : cutText(record.customsDeclarationResultCode, LONGEST.word),
        customs_result_text:
          record.customsDeclarationResultDesc === undefined
            ? null
            : cutText(record.customsDeclarationResultDesc, LONGEST.text),
        returned_at: timeOf(record.customsDeclarationReturnTime),
      }),
})

/** What an answer to `declare` says, in the row's columns. */
export const factsOfAnswer = (answer: DeclareAnswer): Partial<DeclarationFacts> => ({
  ...some("customs_payment_id", answer.customsPaymentId),
  ...some("customs_order_id", answer.customsOrderId),
  ...some("identity_check", answer.identityCheckResult, LONGEST.word),
  ...some("clearing_channel", answer.clearingChannel, LONGEST.word),
  ...some("clearing_id", answer.clearingTransactionId),
  ...some("registration_id", answer.customsProviderRegistrationId),
})
