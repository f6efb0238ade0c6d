import type { Prepared, Stage } from "./scenarios"

/** Whether the draft is an order. */
export const countPlaced = async (
  { mortal }: Pick<Stage, "mortal">,
  { orderId }: Pick<Prepared, "orderId">
): Promise<number> =>
  (
    await mortal.sql.query(
      `select id from "order" where id = $1 and not coalesce(is_draft_order, false) and status <> 'canceled'`,
      [orderId]
    )
  ).rows.length
