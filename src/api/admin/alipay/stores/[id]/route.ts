import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayStoreResponse } from "../../../../../types/http"
import { findStore, presentStore } from "../present-store"

/** One store: what was registered last, and what the wallets say of it. */
export const GET = explained<unknown, AdminAlipayStoreResponse>(async (req, res) => {
  assertAdmin(req)
  res.json({ store: presentStore(await findStore(req)) })
})
