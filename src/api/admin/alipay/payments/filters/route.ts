import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { namesOfLocations } from "../../../../../medusa/stock-locations"
import { walletOf } from "../../../../../gateway"
import { alipayOf, type AlipayModuleService } from "../../../../../modules/alipay"
import type {
  AdminAlipayPaymentFiltersResponse,
  AdminAlipayPaymentPlace,
} from "../../../../../types/http"

const different = (values: readonly string[]): string[] => [...new Set(values)].sort()

const nameOf = ({ name, stock_location_id: id }: AdminAlipayPaymentPlace): string => name ?? id

const placesOf = async (alipay: AlipayModuleService): Promise<AdminAlipayPaymentPlace[]> => {
  const ids = await alipay.paymentList.places()
  const names = await namesOfLocations(alipay, ids)
  return ids
    .map((id) => ({ stock_location_id: id, name: names.get(id) ?? null }))
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
}

/** What there are payments of, to be chosen from. */
export const GET = explained<unknown, AdminAlipayPaymentFiltersResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const [choices, places] = await Promise.all([alipay.paymentList.choices(), placesOf(alipay)])
  res.json({
    handles: different(choices.map(({ handle }) => handle)),
    environments: different(choices.map(({ environment }) => environment)),
    wallets: different(choices.map(({ payment_method_type }) => payment_method_type)).map(
      (wallet) => ({ wallet, name: walletOf(wallet).name })
    ),
    places,
  })
})
