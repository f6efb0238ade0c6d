import type { AlipaySentence, AlipaySentenceParams } from "./sentences"

/** The outcome of a test connection. */
export type AlipayConnectionResult = {
  ok: boolean
  /** A stable code: `connected`, or the cause such as `wrong_public_key`, `unknown_client`, `dns`, `timeout`. */
  code: string
  /** Values of `message` and `fix`; results from before they were known have none. */
  params?: AlipaySentenceParams | undefined
  /** One sentence on what is wrong; a confirmation when all is well. */
  message: string
  /** One sentence on what to do; `null` when nothing is to be done. */
  fix: string | null
  /** The setting to fix, when one is to blame. */
  field: string | null
  /** ISO 8601. */
  tested_at: string
  elapsed_ms: number
}

/** How far a message we sent ourselves came on its way through the public address. */
export type AlipayProbeResult = {
  ok: boolean
  /** `received`, or the cause such as `no_address`, `dns`, `refused_connection`, `not_found`, `body_changed`. */
  code: string
  /** Values of `message` and `fix`; results from before they were known have none. */
  params?: AlipaySentenceParams | undefined
  message: string
  fix: string | null
  url: string | null
  tested_at: string
  elapsed_ms: number
}

/** `POST /admin/alipay/accounts/:handle/test-connection` */
export type AdminAlipayTestResponse = { result: AlipayConnectionResult }

/** `POST /admin/alipay/accounts/:handle/probe` */
export type AdminAlipayProbeResponse = { result: AlipayProbeResult }

/** `GET /admin/alipay/doctor?connect=true` */
export type AdminAlipayFinding = AlipaySentence & {
  /** Stable name of the check. */
  id: string
  severity: "error" | "warning" | "ok"
  /** Handle of the account, region or setting it is about. */
  subject: string | null
  /** How to fix it. */
  fix: string | null
  /** Names the sentence of `fix`, whose values are in `params`. */
  fix_code: string | null
}
export type AdminAlipayDoctorResponse = {
  checked_at: string
  findings: AdminAlipayFinding[]
  errors: number
  warnings: number
}
