import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COUNTER } from "../counter"
import { SHOP_REGIONS, type ShopRegion } from "./regions"

const FULFILLMENT_PROVIDER = "manual_manual"

const SPEEDS = [
  { key: "standard", label: "Standard", description: "5 to 8 working days" },
  { key: "express", label: "Express", description: "2 to 3 working days" },
] as const

export type Warehouse = { locationId: string; profileId: string }

/** One stock location that ships to every region, at two speeds. */
export const seedWarehouse = async (
  container: MedusaContainer,
  channelId: string
): Promise<Warehouse> => {
  const locationId = await stockLocation(container, channelId)
  const profileId = await shippingProfile(container)
  const zones = await serviceZones(container, locationId)
  await createShippingOptionsWorkflow(container).run({
    input: SHOP_REGIONS.flatMap((region) => {
      const zoneId = zones.get(region.name)
      return zoneId ? optionsOf(region, { zoneId, profileId }) : []
    }),
  })
  return { locationId, profileId }
}

const stockLocation = async (container: MedusaContainer, channelId: string) => {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          ...{ id: COUNTER.stock_location_id },
          name: "Suzhou workshop",
          address: { city: "Suzhou", country_code: "CN", address_1: "Pingjiang Road 88" },
        },
      ],
    },
  })
  const location = locations[0]
  if (!location) {
    throw new Error("Medusa made no stock location.")
  }
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [channelId, COUNTER.sales_channel_id] },
  })
  return location.id
}

const shippingProfile = async (container: MedusaContainer) => {
  const [existing] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const profile = result[0]
  if (!profile) {
    throw new Error("Medusa made no shipping profile.")
  }
  return profile.id
}

const serviceZones = async (container: MedusaContainer, locationId: string) => {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Parcels from Suzhou",
    type: "shipping",
    service_zones: SHOP_REGIONS.map(({ name, countries }) => ({
      name,
      geo_zones: countries.map((country_code) => ({ type: "country" as const, country_code })),
    })),
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return new Map(set.service_zones.map(({ name, id }) => [name, id]))
}

const optionsOf = (region: ShopRegion, at: { zoneId: string; profileId: string }) =>
  SPEEDS.map(({ key, label, description }) => ({
    name: label,
    price_type: "flat" as const,
    provider_id: FULFILLMENT_PROVIDER,
    service_zone_id: at.zoneId,
    shipping_profile_id: at.profileId,
    type: { label, description, code: key },
    prices: [{ currency_code: region.currency, amount: region.shipping[key] }],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  }))
