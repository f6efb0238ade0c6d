import { textOf, type Problem } from "../../../modules/alipay/refusal"
import type { AlipaySentence } from "../../../types/http"

type Presented = { problem: string | null; problem_sentence: AlipaySentence | null }

/** Why something was not done: in English, and as a sentence where it has a code. */
export const presentProblem = (problem: Problem | null): Presented => ({
  problem: problem === null ? null : textOf(problem),
  problem_sentence: problem === null || typeof problem === "string" ? null : problem,
})
