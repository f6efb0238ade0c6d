import { z } from "zod"
import { EVIDENCE_TYPES } from "../disputes/files"
import { DISPUTE_KINDS } from "../disputes/kinds"
import { DISPUTE_REASONS } from "../disputes/reasons"
import type { Dispute } from "../disputes/store"
import { WIN_RATES } from "../flows/dispute-advice"
import { JUDGEMENTS, VERDICTS, type Verdict } from "../flows/dispute-judge"
import { action, present, type Actions } from "./action"
import type { Controls } from "./controls"

const digits = z.string().regex(/^[1-9]\d{0,15}$/, "digits of minor units")
const money = z
  .object({ currency: z.string(), value: digits })
  .transform(({ currency, value }) => ({ currency, value: BigInt(value) }))
const fields = z.record(z.string(), z.unknown()).optional()
const words: readonly string[] = [...JUDGEMENTS, ...Object.keys(VERDICTS)]

const shapes = {
  open: z.object({
    kind: z.enum(DISPUTE_KINDS).optional(),
    type: z.enum(["CHARGEBACK", "RETRIEVAL_REQUEST", "COMPLIANCE_REQUEST"]).optional(),
    amount: z.union([money, digits]).optional(),
    reasonCode: z.string().optional(),
    reasonMsg: z.string().optional(),
    source: z.string().optional(),
    dueInMs: z.number().int().positive().optional(),
    defendable: z.boolean().optional(),
    uploads: z.number().int().positive().optional(),
    autoDefend: z.boolean().optional(),
    oldNames: z.boolean().optional(),
    fields,
  }),
  judge: z.object({
    result: z.custom<Verdict>(
      (value) => typeof value === "string" && words.includes(value),
      `one of ${words.join(", ")}`
    ),
    amount: z.union([money, digits]).optional(),
    fields,
  }),
  accept: z.object({
    reason: z.enum(["MERCHANT_ACCEPTED", "TIMEOUT", "MANUAL_PROCESSING_ACCEPTED"]).optional(),
  }),
  defend: z.object({ content: z.string().min(1).optional() }),
  paper: z.object({
    level: z.enum(WIN_RATES).optional(),
    recommendedEvidence: z.record(z.string(), z.string()).optional(),
    suggestions: z.string().optional(),
    fields,
  }),
  strategy: z.object({
    level: z.enum(WIN_RATES).optional(),
    evidence: z
      .array(
        z.object({
          evidenceTag: z.string(),
          winRateContribution: z.string(),
          obtained: z.string(),
        })
      )
      .optional(),
    description: z.string().optional(),
    cardholderReason: z.string().optional(),
    fields,
  }),
  notify: z.object({ type: z.string().min(1), fields }),
  file: z.object({
    type: z.enum(EVIDENCE_TYPES),
    content: z.string().min(1),
    format: z.string().optional(),
    name: z.string().optional(),
  }),
} as const

const line = ({ disputes }: Controls, { disputeId }: Dispute) => disputes.line(disputeId)

/** Control calls that look at disputes. */
export const DISPUTE_LOOKS: Actions = {
  disputes: (controls) => controls.disputes().map((dispute) => line(controls, dispute)),
  "disputes/:id": ({ disputes }, _body, id) => disputes.line(id),
  "dispute-reasons": () => DISPUTE_REASONS,
}

/** Control calls that do something to disputes; each gives the dispute. */
export const DISPUTE_DEEDS: Actions = {
  "payments/:id/dispute": action(shapes.open, (controls, order, id) =>
    line(controls, controls.disputes.open({ payment: id, ...present(order) }))
  ),
  "disputes/:id/judge": action(shapes.judge, (controls, { result, ...options }, id) =>
    line(controls, controls.disputes.judge(id, result, present(options)))
  ),
  "disputes/:id/accept": action(shapes.accept, (controls, { reason }, id) =>
    line(controls, controls.disputes.accept(id, reason))
  ),
  "disputes/:id/defend": action(shapes.defend, (controls, { content }, id) =>
    line(controls, controls.disputes.defend(id, content))
  ),
  "disputes/:id/cancel": (controls, _body, id) => line(controls, controls.disputes.withdraw(id)),
  "disputes/:id/resolve": (controls, _body, id) => line(controls, controls.disputes.resolve(id)),
  "disputes/:id/expire": (controls, _body, id) => line(controls, controls.disputes.expire(id)),
  "disputes/:id/alert": (controls, _body, id) => line(controls, controls.disputes.alert(id)),
  "disputes/:id/paper": action(shapes.paper, (controls, options, id) =>
    line(controls, controls.disputes.writePaper(id, present(options)))
  ),
  "disputes/:id/strategy": action(shapes.strategy, (controls, options, id) =>
    line(controls, controls.disputes.suggest(id, present(options)))
  ),
  "disputes/:id/notify": action(shapes.notify, (controls, { type, fields: more }, id) =>
    line(controls, controls.disputes.notify(id, type, more))
  ),
  "disputes/:id/files": action(shapes.file, (controls, file, id) =>
    line(controls, controls.disputes.putFile(id, present(file)))
  ),
}
