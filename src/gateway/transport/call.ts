/** One call as the transport sees it: where to, what bytes, how often and how long. */
export type Call = {
  /** Endpoint's name, for errors and logs. */
  operation: string
  path: string
  /** Serialised once; signed and sent as it is. */
  body: Buffer
  requestId: string | undefined
  /** Ids that a genuine answer repeats, if it names them at all. */
  ids: Readonly<Record<string, string>>
  /** The answer names no request: the same one is believed for one request alone. */
  unnamed: boolean
  timeoutMs: number
  /** Attempts in all; 1 for what must not be repeated. */
  attempts: number
  signal: AbortSignal | undefined
}

/** Who calls, resolved once per client. */
export type Caller = {
  origin: URL
  clientId: string
  keyVersion: string
  agentToken: string | undefined
}
