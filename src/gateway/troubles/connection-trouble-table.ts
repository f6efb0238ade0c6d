import type { ReplayTrouble, SignatureTrouble } from "../errors"

/**
 * Why a test connection failed: code, what it means, what to do, and the setting to fix if one is to blame. Translations
 * call the two sentences `connection_<code>` and `connection_<code>_fix`.
 */
export type ConnectionTroubleRow = readonly [
  code: string,
  message: string,
  fix: string,
  field: string | null,
]

type Row = ConnectionTroubleRow

const WRONG_PRIVATE_KEY: Row = [
  "wrong_private_key",
  "The gateway can't verify the signature of the request.",
  "Upload the public half shown here in the dashboard, or use the private key of the one that is uploaded; key_version must be that key's.",
  "private_key",
]
const UNKNOWN_CLIENT: Row = [
  "unknown_client",
  "The gateway does not know this client ID.",
  "Copy the client ID from the dashboard again, and check that region and environment are those of the account.",
  "client_id",
]
const NOT_OPENED: Row = [
  "not_opened",
  "Payments are not opened for this account.",
  "Ask Alipay's support to open the online payment APIs for this client ID.",
  null,
]
export const WRONG_ADDRESS: Row = [
  "wrong_address",
  "The address exists, but not the payment API behind it.",
  "Check region, environment and gateway_url.",
  "region",
]

/** By the gateway's result code, signed or not. */
export const BY_RESULT: Readonly<Record<string, Row>> = {
  INVALID_SIGNATURE: WRONG_PRIVATE_KEY,
  SIGN_VERIFY_FAILURE: WRONG_PRIVATE_KEY,
  KEY_NOT_FOUND: [
    "key_not_uploaded",
    "The gateway has no public key for this client ID and key version.",
    "Upload your public key in the dashboard, and enter the version it gets there as key_version.",
    "key_version",
  ],
  INVALID_CLIENT: UNKNOWN_CLIENT,
  UNKNOWN_CLIENT,
  INVALID_CLIENT_STATUS: [
    "client_disabled",
    "The client ID is disabled at the gateway.",
    "Ask Alipay's support to enable it.",
    "client_id",
  ],
  CLIENT_FORBIDDEN_ACCESS_API: NOT_OPENED,
  ACCESS_DENIED: NOT_OPENED,
  INVALID_API: WRONG_ADDRESS,
  NO_INTERFACE_DEF: WRONG_ADDRESS,
}

export const BY_SIGNATURE: Readonly<Record<SignatureTrouble, Row>> = {
  wrong_key: [
    "wrong_alipay_public_key",
    "The gateway answered, but its answer is not signed with the Alipay public key entered here.",
    "Copy Alipay's public key of this client ID and environment from the dashboard; it is not your own public key.",
    "alipay_public_keys",
  ],
  other_client: [
    "answer_for_other_client",
    "The gateway's answer is meant for another client ID.",
    "Check client_id; something between here and the gateway may mix up answers.",
    "client_id",
  ],
  unsigned: [
    "unsigned_answer",
    "The answer carries no signature, so it does not come from the gateway.",
    "Check region and gateway_url; a proxy or a sign-in page may answer in the gateway's place.",
    "gateway_url",
  ],
  incomplete: [
    "incomplete_signature",
    "A header of the answer's signature is missing.",
    "Check the proxy on the way to the gateway: it must pass on the headers signature and response-time.",
    null,
  ],
}

export const BY_REPLAY: Readonly<Record<ReplayTrouble, Row>> = {
  other_request: [
    "answer_for_other_request",
    "The gateway's answer is about another request.",
    "Something between here and the gateway mixes up or repeats answers: check the proxy on the way.",
    null,
  ],
  too_old: [
    "old_answer",
    "The gateway's answer was signed too long ago.",
    "Check this server's clock, and whether a proxy on the way to the gateway repeats answers.",
    null,
  ],
}

/** By the code the network gives a failure. */
export const BY_NETWORK: readonly (readonly [RegExp, Row])[] = [
  [
    /^(ENOTFOUND|EAI_)/,
    [
      "dns",
      "The gateway's name can't be resolved.",
      "Check region and gateway_url, and the server's DNS.",
      "gateway_url",
    ],
  ],
  [
    /^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/,
    [
      "tls",
      "The other side could not prove by its certificate that it is the gateway.",
      "Check gateway_url, the server's clock, and whether a proxy opens encrypted connections; add its root with NODE_EXTRA_CA_CERTS if it must.",
      "gateway_url",
    ],
  ],
  [
    /^ECONNREFUSED/,
    [
      "connection_refused",
      "Nothing listens at the gateway's address.",
      "Check gateway_url; a simulator must be running.",
      "gateway_url",
    ],
  ],
]

export const TIMEOUT: Row = [
  "timeout",
  "The gateway did not answer in time.",
  "Check that the server may open connections to the internet (firewall, proxy), and timeout_ms.",
  null,
]
export const CONNECTION: Row = [
  "connection",
  "The connection to the gateway broke.",
  "Check the network between this server and the gateway, then test again.",
  null,
]

export const PROTOCOL: Row = [
  "protocol",
  "The gateway's answer is signed, but it is not what its API describes.",
  "Update the plugin; if it is the newest, report this.",
  null,
]
export const HTTP_STATUS: Row = [
  "http_status",
  "The gateway's address answered with HTTP status {{status}}.",
  "Check region and gateway_url; if they are right, the gateway has trouble: test again later.",
  null,
]
export const REFUSED: Row = [
  "refused",
  "The gateway refused the request with {{result_code}}.",
  "Look the code up in the gateway's documentation, or ask Alipay's support.",
  null,
]
export const CONFIGURATION: Row = [
  "configuration",
  "{{reason}}",
  "Correct this setting, then test again.",
  null,
]
export const UNEXPECTED: Row = [
  "unexpected_answer",
  "The gateway found a payment that was never made.",
  "Check gateway_url: what answers there does not behave like the gateway.",
  "gateway_url",
]
const SET_CLOCK = "Set the server's clock by NTP; requests are signed with the time."
/** Both are the code `clock_skew`; the value `context` says which. */
export const CLOCK_SKEW = {
  ahead: [
    "clock_skew_ahead",
    "This server's clock is {{minutes}} minutes ahead of the gateway's.",
    SET_CLOCK,
    null,
  ],
  behind: [
    "clock_skew_behind",
    "This server's clock is {{minutes}} minutes behind the gateway's.",
    SET_CLOCK,
    null,
  ],
} as const satisfies Record<string, Row>
/** No trouble: what a test that succeeds says. */
export const CONNECTED = [
  "connected",
  "The gateway knows this account, and each side can verify the other.",
] as const
