import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { walletOf } from "../../../../../gateway"
import { alipayOf } from "../../../../../modules/alipay"
import type { AdminAlipayPaymentFiltersResponse } from "../../../../../types/http"

const different = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** What there are payments of, to be chosen from. */
export const GET = explained<unknown, AdminAlipayPaymentFiltersResponse>(async (req, res) => {
  assertAdmin(req)
  const choices = await alipayOf(req.scope).paymentList.choices()
  res.json({
    handles: different(choices.map(({ handle }) => handle)),
    environments: different(choices.map(({ environment }) => environment)),
    wallets: different(choices.map(({ payment_method_type }) => payment_method_type)).map(
      (wallet) => ({ wallet, name: walletOf(wallet).name })
    ),
  })
})
