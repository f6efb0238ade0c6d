import type { MedusaContainer } from "@medusajs/framework/types"
import type { AlipayModuleService } from "../modules/alipay"
import type { RegionFacts } from "../accounts/region-view"
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

export const fine = ({ id, subject = null }: About, message: string): Finding => ({
  id,
  severity: "ok",
  subject,
  message,
  fix: null,
})

export const trouble = (
  severity: "error" | "warning",
  { id, subject = null }: About,
  [message, fix]: readonly [message: string, fix: string]
): Finding => ({ id, severity, subject, message, fix })
