const fs = require("node:fs")
const { ContainerRegistrationKeys, Modules } = require("@medusajs/framework/utils")
const flows = require("@medusajs/medusa/core-flows")

const PROVIDERS = [
  "pp_alipay_cn",
  "pp_alipay_manual",
  "pp_alipay_page",
  "pp_alipay-auto-debit_cn",
  "pp_system_default",
]
const MARKETS = [
  ["cny", "cn"],
  ["usd", "us"],
  ["eur", "de"],
  ["jpy", "jp"],
  ["kwd", "kw"],
  ["idr", "id"],
  ["hkd", "hk"],
  ["sgd", "sg"],
]
const AMOUNTS = { idr: 15000, jpy: 1000, kwd: 12.345 }
const priceOf = (currency) => AMOUNTS[currency] ?? 100.5

/** Fills the template store and writes the ids a test needs to the file named in SEED_FILE. */
module.exports.default = async function seed({ container }) {
  const run = async (workflow, input) => (await workflow(container).run({ input })).result
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const countries = MARKETS.map(([, country]) => country)

  const [channel] = await run(flows.createSalesChannelsWorkflow, {
    salesChannelsData: [{ name: "Web" }],
  })
  const regions = await run(flows.createRegionsWorkflow, {
    regions: [
      ...MARKETS.map(([currency, country]) => ({
        name: currency.toUpperCase(),
        currency_code: currency,
        countries: [country],
        payment_providers: PROVIDERS,
      })),
      {
        name: "without Alipay",
        currency_code: "cny",
        countries: ["mo"],
        payment_providers: ["pp_system_default"],
      },
    ],
  })
  const [location] = await run(flows.createStockLocationsWorkflow, {
    locations: [{ name: "Store", address: { city: "X", country_code: "CN", address_1: "1" } }],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const [profile] = await run(flows.createShippingProfilesWorkflow, {
    data: [{ name: "Default", type: "default" }],
  })
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Shipping",
    type: "shipping",
    service_zones: [
      {
        name: "Everywhere",
        geo_zones: [...countries, "mo"].map((country_code) => ({ country_code, type: "country" })),
      },
    ],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const [shipping] = await run(flows.createShippingOptionsWorkflow, [
    {
      name: "Free",
      price_type: "flat",
      provider_id: "manual_manual",
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      type: { label: "Free", description: "Free", code: "free" },
      prices: MARKETS.map(([currency_code]) => ({ currency_code, amount: 0 })),
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" },
        { attribute: "is_return", value: "false", operator: "eq" },
      ],
    },
  ])
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] })
  const [publishable] = await run(flows.createApiKeysWorkflow, {
    api_keys: [{ title: "Web", type: "publishable", created_by: "" }],
  })
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: publishable.id, add: [channel.id] })
  const [secret] = await run(flows.createApiKeysWorkflow, {
    api_keys: [{ title: "Tests", type: "secret", created_by: "" }],
  })

  const prices = MARKETS.map(([currency_code]) => ({
    currency_code,
    amount: priceOf(currency_code),
  }))
  const product = (title, variant) => ({
    title,
    status: "published",
    shipping_profile_id: profile.id,
    options: [{ title: "Size", values: ["One"] }],
    variants: [{ title: "One", options: { Size: "One" }, prices, ...variant }],
    sales_channels: [{ id: channel.id }],
  })
  const products = await run(flows.createProductsWorkflow, {
    products: [
      product("Tea", { sku: "TEA", manage_inventory: false }),
      product("Odd", {
        sku: "ODD",
        manage_inventory: false,
        prices: MARKETS.map(([currency_code]) => ({ currency_code, amount: 1000.4 })),
      }),
      product("Rare", { sku: "RARE", manage_inventory: true }),
    ],
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id"],
    filters: { sku: "RARE" },
  })
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: [
      { inventory_item_id: items[0].id, location_id: location.id, stocked_quantity: 1 },
    ],
  })

  const variantOf = (index) => products[index].variants[0].id
  fs.writeFileSync(
    process.env.SEED_FILE,
    JSON.stringify({
      regions: Object.fromEntries(regions.map((region) => [region.name, region.id])),
      countries: Object.fromEntries([
        ...MARKETS.map(([c, k]) => [c.toUpperCase(), k]),
        ["without Alipay", "mo"],
      ]),
      shippingOption: shipping.id,
      publishableKey: publishable.token,
      secretKey: secret.token,
      variants: { tea: variantOf(0), odd: variantOf(1), rare: variantOf(2) },
      rareItem: items[0].id,
      location: location.id,
      channel: channel.id,
    })
  )
}
