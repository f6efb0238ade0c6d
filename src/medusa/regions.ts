import type { MedusaContainer } from "@medusajs/framework/types"
import { ask } from "./services"

/** A region with the ids of the payment providers that it offers. */
export type Region = { id: string; name: string; currency_code: string; providerIds: string[] }

type RegionRow = Omit<Region, "providerIds"> & { payment_providers?: ({ id: string } | null)[] }

/** @param id one region's; all regions where it is left out */
export const readRegions = async (container: MedusaContainer, id?: string): Promise<Region[]> => {
  const rows = await ask<RegionRow>(container, {
    entity: "region",
    fields: ["id", "name", "currency_code", "payment_providers.id"],
    ...(id === undefined ? {} : { filters: { id } }),
  })
  return rows.map(({ payment_providers: providers, ...region }) => ({
    ...region,
    providerIds: (providers ?? []).flatMap((provider) => provider?.id ?? []),
  }))
}

/** Whether a region offers a payment provider. */
export const regionOffers = async (
  container: MedusaContainer,
  { regionId, providerId }: { regionId: string; providerId: string }
): Promise<boolean> => {
  const links = await ask(container, {
    entity: "region_payment_provider",
    fields: ["payment_provider_id"],
    filters: { region_id: regionId, payment_provider_id: providerId },
  })
  return links.length > 0
}
