import type { Prepared, Stage } from "./scenarios"

/** The newest page of a wallet that is open for a cart. @returns its payment request */
export const openPage = async (
  { mortal }: Stage,
  { cart }: Prepared
): Promise<string | undefined> =>
  (
    await mortal.sql.query<{ id: string }>(
      `select payment_request_id as id from alipay_payment
        where payment_collection_id = $1 and state = 'awaiting_shopper' order by created_at desc limit 1`,
      [cart.collectionId]
    )
  ).rows[0]?.id
