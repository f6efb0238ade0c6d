import { sentence, type SentenceParams } from "../../gateway"

/**
 * What happened to a message on its way through the public address, and what to do about it. Translations call the two
 * sentences `probe_<code>` and `probe_<code>_fix`.
 */
export type ProbeTrouble = { code: string; params: SentenceParams; message: string; fix: string }

const trouble = (
  code: string,
  english: string,
  fix: string,
  params: SentenceParams = {}
): ProbeTrouble => ({ ...sentence(code, english, params), fix })

const PROXY = "Check the proxy or load balancer in front of the backend"

export const PROBE_TROUBLES = {
  no_address: trouble(
    "no_address",
    "The backend's public address is not known.",
    "Set backend_url in the plugin's options to the address the internet reaches this backend at."
  ),
  no_account: trouble(
    "no_account",
    "The account can't sign anything yet.",
    "Finish client ID and keys first."
  ),
  dns: trouble(
    "dns",
    "The name in backend_url can't be resolved.",
    "Check backend_url and the DNS entry of its host."
  ),
  tls: trouble(
    "tls",
    "The certificate at backend_url is not valid.",
    "Install a certificate that a public authority signed, with its intermediates."
  ),
  connection_refused: trouble(
    "connection_refused",
    "Nothing listens at backend_url.",
    "Open the port, or correct backend_url."
  ),
  timeout: trouble(
    "timeout",
    "No answer came through backend_url in time.",
    "A firewall may drop the connection: open the port to the internet. Some networks don't let a server reach its own public address; then send a sandbox payment instead."
  ),
  connection: trouble(
    "connection",
    "The connection to backend_url broke.",
    `${PROXY}, then try again.`
  ),
  redirected: trouble(
    "redirected",
    "backend_url answers with a redirect, which the gateway doesn't follow.",
    "Enter the final address as backend_url (https, the right host, no trailing path)."
  ),
  not_found: trouble(
    "not_found",
    "Nothing answers at the notification path.",
    `${PROXY}: /hooks/alipay must reach Medusa, and a path prefix belongs into backend_url.`
  ),
  blocked: trouble(
    "blocked",
    "Something before Medusa refused the message.",
    `${PROXY}: /hooks/alipay must be open without a sign-in, and keep every header.`
  ),
  headers_removed: trouble(
    "headers_removed",
    "The message arrived without its headers client-id, request-time and signature.",
    `${PROXY}: it must pass them on.`
  ),
  body_changed: trouble(
    "body_changed",
    "The message's body was changed on its way.",
    `${PROXY}: it must pass on the body byte by byte, without parsing, compressing or re-encoding it.`
  ),
  other_store: trouble(
    "other_store",
    "The message arrived, but at a server with other keys for this account.",
    "Check that backend_url leads to this store, and that every server uses the same database and medusa-config."
  ),
  other_answer: trouble(
    "other_answer",
    "Something else than this plugin answered.",
    "Check backend_url: a storefront or a parking page may be at that address."
  ),
} as const

export type ProbeTroubleCode = keyof typeof PROBE_TROUBLES

export const HTTP_STATUS = [
  "http_status",
  "The notification address answered with HTTP status {{status}}.",
  `${PROXY}, and the server's log.`,
] as const

const BY_STATUS: readonly (readonly [(status: number) => boolean, ProbeTroubleCode])[] = [
  [(status) => status >= 300 && status < 400, "redirected"],
  [(status) => status === 404 || status === 405, "not_found"],
  [(status) => [401, 403, 407].includes(status), "blocked"],
  [(status) => status >= 200 && status < 300, "other_answer"],
]

/** No trouble: what a probe that came back says. */
export const RECEIVED = {
  code: "received",
  params: {},
  message: "The message came back through the public address unchanged.",
  fix: null,
}

/** What the door says of a probe it could not verify. */
export type DoorsReport = { reason?: unknown; sha256?: unknown }

type ProbeAnswer = { status: number; report: DoorsReport | undefined; sentSha256: string }

/** What an answer that is not the expected one means. */
export const troubleOfProbe = ({ status, report, sentSha256 }: ProbeAnswer): ProbeTrouble => {
  if (status === 401 && report) {
    return PROBE_TROUBLES[
      report.reason === "headers"
        ? "headers_removed"
        : report.sha256 === sentSha256
          ? "other_store"
          : "body_changed"
    ]
  }
  const known = BY_STATUS.find(([applies]) => applies(status))
  return known ? PROBE_TROUBLES[known[1]] : trouble(...HTTP_STATUS, { status })
}
