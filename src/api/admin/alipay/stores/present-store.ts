import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { alipayOf } from "../../../../modules/alipay"
import type { StoreRow } from "../../../../modules/alipay/registrations/store-row"
import { whyNotCorrectable } from "../../../../stores/rules/correctable"
import type { AdminAlipayStore } from "../../../../types/http"
import { assertFound } from "../list-fields"
import { sentence } from "../../../../gateway"

/** A store as the admin reads it. */
export const presentStore = (row: StoreRow): AdminAlipayStore => ({
  id: row.id,
  stock_location_id: row.stock_location_id,
  account: row.handle,
  environment: row.environment,
  state: row.state,
  request_id: row.request_id,
  details: row.details,
  documents: row.documents,
  documents_kept: row.documents_kept,
  wallets: row.wallets,
  reasons: row.reasons,
  result_code: row.result_code,
  not_correctable: whyNotCorrectable(row)?.message ?? null,
  earlier: row.earlier,
  sent_at: row.sent_at.toISOString(),
  next_check_at: row.next_check_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

/** The store that a request names. @throws MedusaError NOT_FOUND */
export const findStore = async (
  req: AuthenticatedMedusaRequest,
  id = String(req.params["id"])
): Promise<StoreRow> =>
  assertFound(
    await alipayOf(req.scope).stores.byId(id),
    sentence("no_store", "There is no store {{id}}.", { id })
  )
