import { knownKey } from "../i18n/known-key"
import type { TextKey } from "../i18n/use-text"

/**
 * The title of a test's result by the server's code; its own sentences stand below it.
 * @param ok whether the test passed, which a code that is newer than these pages can't tell
 */
export const causeTitle = (code: string, ok: boolean): TextKey =>
  knownKey("cause", code) ?? (ok ? "cause.ok" : "cause.failed")
