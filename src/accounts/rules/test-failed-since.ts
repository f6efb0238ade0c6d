import { sentence, type Sentence } from "../../gateway"
import type { AlipayConnectionResult } from "../../types/http"
import { connectionSentence } from "./result-sentences"

/** What a failed test connection says among an account's problems. */
export const testFailedSentence = (test: AlipayConnectionResult): Sentence =>
  sentence("test_failed", "The last test connection failed: {{reason}}", {
    reason: connectionSentence(test),
  })

/**
 * What the last test connection found, where it failed and nothing newer says otherwise.
 * @param answeredAt when a request of the account was made that the gateway answered
 */
export const testFailedSince = (
  test: AlipayConnectionResult | null,
  answeredAt: Date | null | undefined
): Sentence | undefined =>
  test !== null && !test.ok && Date.parse(test.tested_at) > (answeredAt?.getTime() ?? -Infinity)
    ? testFailedSentence(test)
    : undefined
