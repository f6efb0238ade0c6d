import type { MedusaContainer } from "@medusajs/framework/types"
import type { AlipayModuleService } from "../modules/alipay"
import type { RegionFacts } from "../accounts/region-view"
import { sentence, type Sentence } from "../gateway"
import type { AdminAlipayFinding } from "../types/http"

export type Finding = AdminAlipayFinding

/** What the checks look at. */
export type Patient = {
  container: MedusaContainer
  alipay: AlipayModuleService
  regions: readonly (RegionFacts & { name: string })[]
  /** Ask the gateway and send probes too. */
  connect: boolean
}

/** One question about a store; no finding means that it doesn't apply. */
export type Check = (patient: Patient) => Promise<Finding[]>

type About = Pick<Finding, "id"> & { subject?: string | null }

export const fine = ({ id, subject = null }: About, said: Sentence): Finding => ({
  id,
  severity: "ok",
  subject,
  ...said,
  fix: null,
  fix_code: null,
})

export const trouble = (
  severity: "error" | "warning",
  { id, subject = null }: About,
  said: Sentence,
  fix: Sentence
): Finding => ({
  id,
  severity,
  subject,
  code: said.code,
  params: { ...fix.params, ...said.params },
  message: said.message,
  fix: fix.message,
  fix_code: fix.code,
})

/** What most findings about an account are fixed by. */
export const FIX_IN_SETTINGS = sentence(
  "fix_in_settings",
  "Open Settings, Alipay in the admin and correct it there."
)
