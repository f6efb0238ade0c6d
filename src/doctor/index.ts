import type { MedusaContainer } from "@medusajs/framework/types"
import { readRegions } from "../medusa/regions"
import { sentence } from "../gateway"
import { alipayOf } from "../modules/alipay"
import { messageOf } from "../payments/errors"
import type { AdminAlipayDoctorResponse } from "../types/http"
import {
  accountsAreReady,
  connectionsWork,
  doorsAreReached,
  returnUrlsAreOurs,
  settlementCurrenciesAreSet,
} from "./account-checks"
import { trouble, type Check, type Finding, type Patient } from "./check"
import { ruledChannelsExist } from "./customs-checks"
import {
  addressIsKnown,
  medusaIsTested,
  ledgerIsInItsPlace,
  migrationsAreRun,
  partsAreShared,
  secretsCanBeKept,
} from "./platform-checks"
import { providersAreOffered, walletsFitTheRegions } from "./region-checks"

/** In the order in which they are worth mending. */
export const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ["migrations", migrationsAreRun],
  ["installation", ledgerIsInItsPlace],
  ["encryption_key", secretsCanBeKept],
  ["account", accountsAreReady],
  ["connection", connectionsWork],
  ["backend_url", addressIsKnown],
  ["notifications", doorsAreReached],
  ["region", providersAreOffered],
  ["wallet_currency", walletsFitTheRegions],
  ["settlement_currency", settlementCurrenciesAreSet],
  ["return_url", returnUrlsAreOurs],
  ["customs", ruledChannelsExist],
  ["locking and event_bus", partsAreShared],
  ["medusa_version", medusaIsTested],
]

/** A check that fails is a finding, not the end of the others. */
const runOne = async (
  [name, check]: (typeof CHECKS)[number],
  patient: Patient
): Promise<Finding[]> => {
  try {
    return await check(patient)
  } catch (error) {
    return [
      trouble(
        "error",
        { id: name },
        sentence("not_checked", "This could not be checked: {{error}}", {
          error: messageOf(error),
        }),
        sentence("not_checked_fix", "Fix the other findings first, then run the checks again.")
      ),
    ]
  }
}

/** Looks at everything that could keep a shopper from paying or a payment from arriving. */
export const examine = async (
  container: MedusaContainer,
  { connect }: Pick<Patient, "connect">
): Promise<AdminAlipayDoctorResponse> => {
  const alipay = alipayOf(container)
  const patient: Patient = { container, alipay, regions: await readRegions(container), connect }
  const findings: Finding[] = []
  for (const check of CHECKS) {
    findings.push(...(await runOne(check, patient)))
  }
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    checked_at: alipay.now().toISOString(),
    findings,
    errors: count("error"),
    warnings: count("warning"),
  }
}
