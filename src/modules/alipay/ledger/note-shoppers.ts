import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whose a payment is: the digest of an e-mail address. */
export type ShopperOf = { id: string; digest: string }

export const noteShoppers = async (knex: Knex, noted: readonly ShopperOf[]): Promise<void> => {
  await knex.raw(
    `update alipay_payment set email_digest = noted.digest, updated_at = now()
       from unnest(cast(:ids as text[]), cast(:digests as text[])) as noted(id, digest)
      where alipay_payment.id = noted.id and deleted_at is null`,
    { ids: noted.map(({ id }) => id), digests: noted.map(({ digest }) => digest) }
  )
}
