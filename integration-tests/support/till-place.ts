import type { Run } from "./run"

/** The till of the seeded stock location. */
export const tillOf = ({ seed }: Run) => ({
  stock_location_id: seed.location,
  sales_channel_id: seed.channel,
  region_id: seed.regions["CNY"],
  account: "cn",
  merchant_id: "M-1",
  merchant_name: "Tea Shop",
  merchant_mcc: "5499",
  store_id: "S-1",
  store_name: "Tea Shop, Lake Road",
  most_sale: "1000000",
  most_refund: "5000",
})
