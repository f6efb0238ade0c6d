import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SHOP_REGIONS } from "./regions"

const TAX_PROVIDER = "tp_system"

/** The regions with their ways to pay, and one tax rate per country. */
export const seedMarkets = async (container: MedusaContainer): Promise<void> => {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({})
  const idsFor = (account: string) =>
    providers
      .map(({ id }) => id)
      .filter((id) => id.startsWith("pp_alipay") && id.endsWith(`_${account}`))
  await createRegionsWorkflow(container).run({
    input: {
      regions: SHOP_REGIONS.map((region) => ({
        ...{ id: `reg_${region.currency}` },
        name: region.name,
        currency_code: region.currency,
        countries: region.countries,
        payment_providers: idsFor(region.account),
        automatic_taxes: true,
        is_tax_inclusive: true,
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: SHOP_REGIONS.flatMap((region) =>
      region.countries.map((country_code) => ({
        country_code,
        provider_id: TAX_PROVIDER,
        default_tax_rate: { name: "VAT", code: "vat", rate: region.taxRate },
      }))
    ),
  })
}
