import { paperFor, type DisputeFile } from "../disputes/files"
import type { Dispute, NoticeFields } from "../disputes/store"
import { isoWithMs } from "../time/moment"
import type { World } from "../world"
import { post } from "./dispute-notices"

export const WIN_RATES = ["HIGH", "MEDIUM", "LOW"] as const

export type WinRate = (typeof WIN_RATES)[number]

/** What the gateway says of a paper it wrote. */
export interface PaperOptions {
  /** Absent: no chance was computed. */
  readonly level?: WinRate
  /** Tag of an evidence → what is wanted. */
  readonly recommendedEvidence?: Readonly<Record<string, string>>
  readonly suggestions?: string
  /** Replaces fields of the notification; null leaves one out. */
  readonly fields?: NoticeFields
}

/** One piece of evidence in a strategy. */
export interface EvidenceHint {
  readonly evidenceTag: string
  readonly winRateContribution: string
  /** The gateway writes "true" or "false". */
  readonly obtained: string
}

export interface StrategyOptions {
  /** Default: MEDIUM. */
  readonly level?: WinRate
  readonly evidence?: readonly EvidenceHint[]
  readonly description?: string
  readonly cardholderReason?: string
  /** Replaces fields of the notification; null leaves one out. */
  readonly fields?: NoticeFields
}

const EVIDENCE: readonly EvidenceHint[] = [
  { evidenceTag: "LOGISTIC_INFORMATION", winRateContribution: "HIGH", obtained: "false" },
  { evidenceTag: "ORDER_INFORMATION", winRateContribution: "MEDIUM", obtained: "true" },
]

/** The gateway writes a defense paper: notifyDefenseDocument. It can be downloaded from now on. */
export function writePaper(
  world: World,
  dispute: Dispute,
  options: PaperOptions = {}
): DisputeFile {
  const file = paperFor(dispute, world.clock.now())
  dispute.files.push(file)
  post(world, dispute, "defense-document", {
    disputeId: dispute.disputeId,
    notifyTime: eventTime(world, dispute),
    defenseFile: { fileName: file.name, fileMd5: file.md5, fileFormat: file.format },
    winRateLevel: options.level,
    recommendedEvidence: options.recommendedEvidence,
    suggestionsForImprovement: options.suggestions,
    ...options.fields,
  })
  return file
}

/** The gateway says how to defend: notifyDefenseStrategySuggestion. */
export function suggestStrategy(
  world: World,
  dispute: Dispute,
  options: StrategyOptions = {}
): void {
  post(world, dispute, "defense-strategy", {
    disputeId: dispute.disputeId,
    notifyTime: eventTime(world, dispute),
    winRateLevel: options.level ?? "MEDIUM",
    evidenceList: options.evidence ?? EVIDENCE,
    defenseStrategyDescription:
      options.description ?? "Show that the goods were sent, and to which address.",
    cardholderDisputeReason:
      options.cardholderReason ?? `${dispute.reasonCode} ${dispute.reasonMsg}`,
    ...options.fields,
  })
}

/** The dispute's id and this moment name an event: two events of a dispute have two moments. */
function eventTime(world: World, dispute: Dispute): string {
  const at = Math.max(world.clock.now(), (dispute.advisedAt ?? 0) + 1)
  dispute.advisedAt = at
  return isoWithMs(at)
}
