/** The workshop's counter, by ids that its configuration can name before the shop is filled. */
export const COUNTER = {
  stock_location_id: "sloc_suzhou",
  sales_channel_id: "sc_counter",
  region_id: "reg_cny",
}
