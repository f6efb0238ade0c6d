import type { Sentence } from "../../gateway"
import type { AlipayConnectionResult, AlipayProbeResult } from "../../types/http"

type Result = Pick<AlipayConnectionResult | AlipayProbeResult, "code" | "params" | "message">

const named =
  (kind: "connection" | "probe") =>
  ({ code, params = {}, message }: Result): Sentence => ({
    code: `${kind}_${code}`,
    params,
    message,
  })

const fixOf =
  (kind: "connection" | "probe") =>
  ({ code, params = {}, fix }: Result & { fix: string | null }): Sentence | undefined =>
    fix === null ? undefined : { code: `${kind}_${code}_fix`, params, message: fix }

/** The sentence of a test connection's result, by its name among all sentences. */
export const connectionSentence = named("connection")

/** The sentence of a probe's result, by its name among all sentences. */
export const probeSentence = named("probe")

/** What to do about a test connection's result. */
export const connectionFix = fixOf("connection")

/** What to do about a probe's result. */
export const probeFix = fixOf("probe")
