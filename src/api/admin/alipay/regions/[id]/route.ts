import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { assertAdmin } from "../../../../assert-actor"
import { ALIPAY_MODULE, type AlipayModuleService } from "../../../../../modules/alipay"
import { viewRegion } from "../../../../../accounts/region-view"
import type { AdminAlipayRegionResponse } from "../../../../../types/http"

type RegionRow = {
  id: string
  currency_code: string
  payment_providers?: ({ id: string } | null)[]
}

/** What a shopper of a region will see. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  assertAdmin(req)
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = String(req.params["id"])
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code", "payment_providers.id"],
    filters: { id },
  })
  const region = data[0] as RegionRow | undefined
  if (!region) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no region ${id}.`)
  }
  const body: AdminAlipayRegionResponse = {
    region_id: region.id,
    currency_code: region.currency_code,
    accounts: await viewRegion(alipay, {
      id: region.id,
      currency_code: region.currency_code,
      providerIds: (region.payment_providers ?? []).flatMap((provider) => provider?.id ?? []),
    }),
  }
  res.json(body)
}
