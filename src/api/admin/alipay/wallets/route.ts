import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { alipayOf } from "../../../../modules/alipay"
import { listWallets } from "../../../../accounts/list-wallets"
import type { AdminAlipayWalletsResponse } from "../../../../types/http"

/** Every wallet the gateway has; with logos when an account can be asked for them. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = req.query["handle"]
  const asked =
    typeof handle === "string" && alipay.accounts.isRegistered(handle) ? handle : undefined
  const body: AdminAlipayWalletsResponse = { wallets: await listWallets(alipay, asked) }
  res.json(body)
})
