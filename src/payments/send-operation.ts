import { setTimeout as sleep } from "node:timers/promises"
import { refusesUnread, type GatewayFailure, isGatewayFailure } from "../gateway"
import { nextOperationCheck } from "./rules/schedule"
import type { OperationRow } from "../modules/alipay"
import type { OperationState } from "../modules/alipay/ledger/states"
import { codeOf, didNothing } from "./errors"
import type { LedgerStores } from "../modules/alipay/parts"

/** An operation's answer, read: where it stands and the gateway's id for it. */
export type OperationAnswer = {
  state: Exclude<OperationState, "created">
  gatewayId?: string | undefined
  resultCode?: string | undefined
  /** The gateway says that it knows of no such operation, at this moment. */
  notThere?: boolean
}

export type OperationCalls = {
  send: () => Promise<OperationAnswer>
  /** Asks for its outcome; `unknown` when the gateway can't say. */
  ask: () => Promise<OperationAnswer>
}

/** Pauses before asking at once about an answer that was lost; what stays unknown is left to the sweep. */
const ASK_AT_ONCE_MS = [0, 400]

export type SentOperation = { operation: OperationRow; refused: GatewayFailure | undefined }

/**
 * Sends an operation that is already written down and records its answer. A lost or unclear answer is
 * looked into at once, then left `unknown`: the money may have moved, and nothing else may be sent.
 */
export const sendOperation = async (
  alipay: LedgerStores,
  operation: OperationRow,
  calls: OperationCalls
): Promise<SentOperation> => {
  let refused: GatewayFailure | undefined
  let answer: OperationAnswer
  try {
    answer = await calls.send()
  } catch (error) {
    if (!isGatewayFailure(error)) {
      await recordOperation(alipay, operation, { state: "unknown" })
      throw error
    }
    refused = provesNothingDone(operation, error) ? error : undefined
    answer = { state: refused ? "failed" : "unknown", resultCode: codeOf(error) }
  }
  const settled = answer.state === "unknown" ? await askAtOnce(calls, answer) : answer
  return { operation: await recordOperation(alipay, operation, settled), refused }
}

/**
 * A request that never got there, or was turned away unread, proves nothing about an earlier one under the
 * same id; the gateway's own refusal of that id does.
 */
const provesNothingDone = (operation: OperationRow, error: GatewayFailure): boolean =>
  didNothing(error) &&
  (operation.state === "created" || (error.code === "result" && !refusesUnread(error.resultCode)))

const askAtOnce = async (
  calls: OperationCalls,
  unclear: OperationAnswer
): Promise<OperationAnswer> => {
  for (const pause of ASK_AT_ONCE_MS) {
    await sleep(pause)
    const answer = await calls.ask()
    if (answer.state !== "unknown") {
      return answer
    }
  }
  return unclear
}

const SETTLED: readonly OperationState[] = ["succeeded", "failed"]

/** Writes an answer into the ledger and says when to ask again while it is open. */
export const recordOperation = async (
  alipay: LedgerStores,
  operation: OperationRow,
  answer: OperationAnswer
): Promise<OperationRow> =>
  await alipay.operations.advance(operation.id, answer.state, {
    next_check_at: SETTLED.includes(answer.state)
      ? null
      : nextOperationCheck(alipay.pace(operation.checks)),
    ...(answer.gatewayId === undefined ? {} : { gateway_id: answer.gatewayId }),
    ...(answer.resultCode === undefined ? {} : { result_code: answer.resultCode }),
  })
