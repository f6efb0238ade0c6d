import { cutText } from "../../gateway"
import type {
  DefenseDocument,
  DisputeState,
  WantedEvidence,
} from "../../modules/alipay/disputes/dispute-row"
import type { NotificationRow } from "../../modules/alipay/ledger/rows"
import { isStorableTime } from "../../modules/alipay/time"

export type Body = NotificationRow["body"]

/** What a message decides, by its type and, for a verdict, its result. */
const OUTCOMES: ReadonlyMap<string, DisputeState> = new Map<string, DisputeState>([
  ["DEFENSE_SUPPLIED", "defended"],
  // The gateway's guide prints other words than its interface.
  ["DISPUTE_SUPPLIED", "defended"],
  ["DISPUTE_ACCEPTED", "accepted"],
  ["DISPUTE_ACCEPTED TIMEOUT", "expired"],
  ["DISPUTE_CANCELLED", "canceled"],
  ["DISPUTE_JUDGED ACCEPT_BY_CUSTOMER", "won"],
  ["DISPUTE_JUDGED ACCEPT_BY_MERCHANT", "lost"],
  ["DISPUTE_JUDGED VALIDATE_SUCCESS", "won"],
  ["RDR_RESOLVED", "lost"],
])

const DUE_SOON = new Set(["DEFENSE_DUE_ALERT", "DISPUTE_DUE_ALERT"])

/** They decide nothing by themselves. */
const OTHERS = new Set(["DISPUTE_CREATED", "DISPUTE_JUDGED VALIDATE_FAIL"])

const LONGEST_ID = 256
const LONGEST_WORD = 64
const LONGEST_REASON = 256
const LONGEST_ADVICE = 2_048
const LONGEST_WANTED = 512
const MOST_EVIDENCE = 32

/** A text field; nothing for what is empty or no text. */
export const textOf = (body: Body, field: string, longest = LONGEST_WORD): string | null => {
  const value = body[field]
  return typeof value === "string" && value !== "" ? cutText(value, longest) : null
}

/** An id is taken whole or not at all. */
export const idOf = ({ disputeId: id }: Body): string | undefined =>
  typeof id === "string" && id !== "" && id.length <= LONGEST_ID ? id : undefined

export const reasonOf = (body: Body): string | null =>
  textOf(body, "disputeReasonMsg", LONGEST_REASON) ??
  textOf(body, "cardholderDisputeReason", LONGEST_REASON)

export const timeOf = (body: Body, field: string): Date | null => {
  const text = textOf(body, field)
  return text !== null && isStorableTime(text) ? new Date(text) : null
}

export const booleanOf = (body: Body, field: string): boolean | null => {
  const value = body[field]
  return value === true || value === "true"
    ? true
    : value === false || value === "false"
      ? false
      : null
}

const DIGITS = /^\d{1,16}$/

/** Minor units with their currency; nothing for what is no amount. */
export const amountOf = (
  body: Body,
  field: string
): { value: string; currency: string } | undefined => {
  const amount = body[field] as { value?: unknown; currency?: unknown } | null | undefined
  return typeof amount?.value === "string" &&
    DIGITS.test(amount.value) &&
    typeof amount.currency === "string"
    ? { value: amount.value, currency: cutText(amount.currency, LONGEST_WORD) }
    : undefined
}

export const typeOf = (body: Body): string => textOf(body, "disputeNotificationType") ?? ""

const detailOf = (body: Body): string =>
  `${typeOf(body)} ${textOf(body, typeOf(body) === "DISPUTE_ACCEPTED" ? "disputeAcceptReason" : "disputeJudgedResult")}`

/** Where a message says that its dispute is; nothing where it does not say so. */
export const outcomeOf = (body: Body): DisputeState | undefined =>
  OUTCOMES.get(detailOf(body)) ?? OUTCOMES.get(typeOf(body))

export const warnsOfDueTime = (body: Body): boolean => DUE_SOON.has(typeOf(body))

/** A type, or a verdict, that is not known here; kept and shown. */
export const unknownTypeOf = (body: Body): string | undefined => {
  const type = typeOf(body)
  const isKnown =
    type === "" ||
    [type, detailOf(body)].some(
      (word) => OUTCOMES.has(word) || DUE_SOON.has(word) || OTHERS.has(word)
    )
  return isKnown ? undefined : type === "DISPUTE_JUDGED" ? detailOf(body) : type
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const listed = (body: Body): WantedEvidence[] =>
  (Array.isArray(body["evidenceList"]) ? body["evidenceList"] : [])
    .filter(isObject)
    .flatMap((each) => {
      const tag = textOf(each, "evidenceTag")
      return tag === null
        ? []
        : [
            {
              tag,
              wanted: null,
              contribution: textOf(each, "winRateContribution"),
              obtained: booleanOf(each, "obtained"),
            },
          ]
    })

const recommended = (body: Body): WantedEvidence[] => {
  const given = body["recommendedEvidence"]
  return isObject(given)
    ? Object.keys(given).map((tag) => ({
        tag: cutText(tag, LONGEST_WORD),
        wanted: textOf(given, tag, LONGEST_WANTED),
        contribution: null,
        obtained: null,
      }))
    : []
}

/** The evidence that the gateway would like to have; nothing where the message has no word of it. */
export const evidenceOf = (body: Body): WantedEvidence[] | null => {
  const found = [...listed(body), ...recommended(body)].slice(0, MOST_EVIDENCE)
  return found.length === 0 ? null : found
}

export const adviceOf = (body: Body): string | null =>
  textOf(body, "defenseStrategyDescription", LONGEST_ADVICE) ??
  textOf(body, "suggestionsForImprovement", LONGEST_ADVICE)

const MD5 = /^[0-9a-f]{32}$/i

/** The defence document that the gateway has written; the file is not in the message. */
export const documentOf = (body: Body): DefenseDocument | null => {
  const file = body["defenseFile"]
  if (!isObject(file)) {
    return null
  }
  const md5 = textOf(file, "fileMd5")
  return {
    file_name: textOf(file, "fileName", LONGEST_REASON),
    md5: md5 !== null && MD5.test(md5) ? md5.toLowerCase() : null,
    format: textOf(file, "fileFormat"),
    told_at: timeOf(body, "notifyTime")?.toISOString() ?? null,
  }
}
