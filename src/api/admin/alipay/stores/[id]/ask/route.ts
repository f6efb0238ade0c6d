import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import { whenFree } from "../../../../../../modules/alipay/leases/when-free"
import { checkStore } from "../../../../../../stores/check-store"
import type { AdminAlipayStoreResponse } from "../../../../../../types/http"
import { announce } from "../../../../../../workflows/announce"
import { findStore, presentStore } from "../../present-store"

const BUSY = "Another request registers this place, or asks about it. Try again in a moment."

/** Asks Alipay at once what the wallets say of a store. */
export const POST = explained<unknown, AdminAlipayStoreResponse>(async (req, res) => {
  assertAdmin(req)
  const store = await findStore(req)
  if (await whenFree(BUSY, async () => await checkStore(alipayOf(req.scope), store))) {
    await announce(req.scope, "alipay.store.updated", store.id)
  }
  res.json({ store: presentStore(await findStore(req)) })
})
