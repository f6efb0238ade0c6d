import { version as medusaVersion } from "@medusajs/medusa/package.json"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import type { LedgerCount, UnsettledRow } from "../modules/alipay/ledger/overview"
import { listAccounts, viewAccount } from "../accounts/account-view"
import type { AdminAlipayAccount, AdminAlipayDoctorResponse } from "../types/http"
import { examine } from "./index"

/** What support needs to see. Built from what the admin may read; nothing of a shopper is in it. */
export type SupportBundle = {
  made_at: string
  versions: { medusa: string; node: string }
  backend_url: string | null
  sealing_key_ids: string[]
  /** As in the admin, without who saved them. */
  accounts: AdminAlipayAccount[]
  doctor: AdminAlipayDoctorResponse
  ledger: LedgerCount[]
  unsettled: UnsettledRow[]
}

export const makeSupportBundle = async (container: MedusaContainer): Promise<SupportBundle> => {
  const alipay = alipayOf(container)
  const accounts: SupportBundle["accounts"] = []
  for (const { handle } of await listAccounts(alipay)) {
    const account = await viewAccount(alipay, handle)
    if (account) {
      accounts.push({ ...account, updated_by: null })
    }
  }
  return {
    made_at: alipay.now().toISOString(),
    versions: { medusa: medusaVersion, node: process.version },
    backend_url: alipay.settings.backend_url ?? null,
    sealing_key_ids: alipay.sealer.readableKeyIds,
    accounts,
    doctor: await examine(container, { connect: false }),
    ledger: await alipay.overview.counts(),
    unsettled: await alipay.overview.unsettled(50),
  }
}
