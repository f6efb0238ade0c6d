import type { TextKey } from "../i18n/use-text"

/** Titles of causes by the server's code; its own sentences stand below them. */
const TITLES: Readonly<Record<string, TextKey>> = {
  connected: "cause.connected",
  received: "cause.received",
  configuration: "cause.configuration",
  wrong_private_key: "cause.wrong_private_key",
  key_not_uploaded: "cause.key_not_uploaded",
  unknown_client: "cause.unknown_client",
  client_disabled: "cause.client_disabled",
  not_opened: "cause.not_opened",
  wrong_address: "cause.wrong_address",
  wrong_alipay_public_key: "cause.wrong_alipay_public_key",
  answer_for_other_client: "cause.answer_for_other_client",
  answer_for_other_request: "cause.answer_for_other_request",
  old_answer: "cause.old_answer",
  unsigned_answer: "cause.unsigned_answer",
  incomplete_signature: "cause.incomplete_signature",
  refused: "cause.refused",
  protocol: "cause.protocol",
  unexpected_answer: "cause.unexpected_answer",
  clock_skew: "cause.clock_skew",
  dns: "cause.dns",
  tls: "cause.tls",
  connection_refused: "cause.connection_refused",
  timeout: "cause.timeout",
  connection: "cause.connection",
  http_status: "cause.http_status",
  no_address: "cause.no_address",
  no_account: "cause.no_account",
  redirected: "cause.redirected",
  not_found: "cause.not_found",
  blocked: "cause.blocked",
  headers_removed: "cause.headers_removed",
  body_changed: "cause.body_changed",
  other_store: "cause.other_store",
  other_answer: "cause.other_answer",
}

/** @param ok whether all is well, which a code that is not in the table yet can't tell */
export const causeTitle = (code: string, ok: boolean): TextKey =>
  TITLES[code] ?? (ok ? "cause.ok" : "cause.failed")
