import { fileOf, LARGEST_EVIDENCE, type EvidenceType } from "../disputes/files"
import { disputeLine, type DisputeLine } from "../disputes/line"
import { isUndecided, type Dispute, type NoticeFields } from "../disputes/store"
import * as flows from "../flows/dispute"
import type { AcceptReason } from "../flows/dispute"
import {
  suggestStrategy,
  writePaper,
  type PaperOptions,
  type StrategyOptions,
} from "../flows/dispute-advice"
import { judgeDispute, type JudgeOptions, type Verdict } from "../flows/dispute-judge"
import { notifyDispute } from "../flows/dispute-notices"
import type { DisputeOptions } from "../flows/dispute-open"
import type { World } from "../world"
import { ControlError } from "./control-error"

/** A dispute to open, and the payment it is about by any of its ids. */
export interface DisputeOrder extends DisputeOptions {
  readonly payment: string
}

/** A file that can be downloaded from now on. */
export interface FileOrder {
  readonly type: EvidenceType
  /** Base64, or the bytes. */
  readonly content: string | Buffer
  /** PDF, WORD, ZIP, JPG… Default: what the bytes say. */
  readonly format?: string
  readonly name?: string
}

/** Everything that can be done to disputes by hand. Called, it gives every dispute. */
export interface DisputeDesk {
  (): readonly Dispute[]
  /** The shopper disputes a payment. */
  open(order: DisputeOrder): Dispute
  get(disputeId: string): Dispute
  /** The disputes of a payment, by any of its ids. */
  of(payment: string): readonly Dispute[]
  /** A dispute as JSON has it, without the contents of its files. */
  line(disputeId: string): DisputeLine
  /** The card scheme decides; papers of a compliance request are judged. */
  judge(disputeId: string, verdict: Verdict, options?: JudgeOptions): Dispute
  /** The merchant accepts on the dashboard, the time ends, or the gateway's staff accepts. */
  accept(disputeId: string, reason?: AcceptReason): Dispute
  /** The merchant hands in a document on the dashboard, base64. */
  defend(disputeId: string, content?: string): Dispute
  /** The shopper withdraws it. */
  withdraw(disputeId: string): Dispute
  /** A rule repays the shopper. */
  resolve(disputeId: string): Dispute
  /** The time to defend ends now. */
  expire(disputeId: string): Dispute
  /** Sends DEFENSE_DUE_ALERT, whatever the dispute's state. */
  alert(disputeId: string): Dispute
  /** The gateway writes a defense paper and says so. */
  writePaper(disputeId: string, options?: PaperOptions): Dispute
  /** The gateway suggests a strategy. */
  suggest(disputeId: string, options?: StrategyOptions): Dispute
  /** Sends a notification of any type with any fields; nothing else happens. */
  notify(disputeId: string, type: string, fields?: NoticeFields): Dispute
  /** Puts a file where the merchant downloads it. */
  putFile(disputeId: string, file: FileOrder): Dispute
}

/** The desk of one simulator. */
export function disputeDesk(world: World): DisputeDesk {
  const find = (disputeId: string) => found(world, disputeId)
  const act = (run: (dispute: Dispute) => boolean | void) => (disputeId: string) => {
    const dispute = find(disputeId)
    return changed(dispute, run(dispute) !== false)
  }
  const withdraw = act((dispute) => flows.cancelDispute(world, dispute))
  const resolve = act((dispute) => flows.resolveDispute(world, dispute))
  const expire = act((dispute) => flows.expireDispute(world, dispute))
  const alert = act((dispute) => flows.alertMerchant(world, dispute))
  return Object.assign((): readonly Dispute[] => world.disputes.all(), {
    ...{ get: find, withdraw, resolve, expire, alert },
    open: ({ payment, ...options }: DisputeOrder) => opened(world, payment, options),
    of: (payment: string) => world.disputes.ofPayment(paymentOf(world, payment).paymentId),
    line: (disputeId: string) => disputeLine(find(disputeId), world.clock.now()),
    judge: (disputeId: string, verdict: Verdict, options?: JudgeOptions) =>
      judged(world, find(disputeId), { verdict, options }),
    accept: (disputeId: string, reason?: AcceptReason) =>
      answered(find(disputeId), isUndecided, (dispute) =>
        flows.acceptDispute(world, dispute, reason)
      ),
    defend: (disputeId: string, content?: string) =>
      answered(find(disputeId), isOpen, (dispute) => flows.defendDispute(world, dispute, content)),
    ...advice(world),
  })
}

/** What the gateway sends and offers besides the course of a dispute. */
function advice(world: World) {
  return {
    writePaper(disputeId: string, options?: PaperOptions) {
      const dispute = found(world, disputeId)
      writePaper(world, dispute, options)
      return dispute
    },
    suggest(disputeId: string, options?: StrategyOptions) {
      const dispute = found(world, disputeId)
      suggestStrategy(world, dispute, options)
      return dispute
    },
    notify(disputeId: string, type: string, fields: NoticeFields = {}) {
      const dispute = found(world, disputeId)
      notifyDispute(world, dispute, { type, fields })
      return dispute
    },
    putFile(disputeId: string, { content, ...file }: FileOrder) {
      const dispute = found(world, disputeId)
      const text = typeof content === "string" ? content : content.toString("base64")
      if (text.length > LARGEST_EVIDENCE) {
        throw new ControlError(`a file has at most ${LARGEST_EVIDENCE} characters of base64`, 409)
      }
      dispute.files.push(fileOf({ ...file, content: text, at: world.clock.now() }))
      return dispute
    },
  }
}

function found(world: World, disputeId: string): Dispute {
  const dispute = world.disputes.find(disputeId)
  if (!dispute) {
    throw new ControlError(`no dispute ${disputeId}`, 404)
  }
  return dispute
}

function paymentOf(world: World, id: string) {
  const payment = world.payments.anywhere(id)
  if (!payment) {
    throw new ControlError(`no payment ${id}`, 404)
  }
  return payment
}

function opened(world: World, id: string, options: DisputeOptions): Dispute {
  const payment = paymentOf(world, id)
  try {
    return flows.openDispute(world, payment, options)
  } catch (error) {
    throw new ControlError(error instanceof Error ? error.message : String(error), 409)
  }
}

function judged(
  world: World,
  dispute: Dispute,
  { verdict, options }: { verdict: Verdict; options: JudgeOptions | undefined }
): Dispute {
  const refusal = judgeDispute(world, dispute, verdict, options)
  if (refusal !== undefined) {
    throw new ControlError(refusal, 409)
  }
  return dispute
}

function changed(dispute: Dispute, change: boolean): Dispute {
  if (!change) {
    throw new ControlError(
      `nothing changed: the ${dispute.kind} is ${dispute.status.toLowerCase()}; it is already over or does not allow this`,
      409
    )
  }
  return dispute
}

const isOpen = ({ status }: Dispute) => status === "OPEN"

function answered(
  dispute: Dispute,
  allowed: (dispute: Dispute) => boolean,
  answer: (dispute: Dispute) => void
): Dispute {
  changed(dispute, allowed(dispute))
  answer(dispute)
  return dispute
}
