/** An order as Medusa's page hands it to a widget. */
export type OrderOfAdmin = {
  id: string
  payment_collections?:
    ({ payments?: ({ provider_id?: string } | null)[] } | null)[] | null | undefined
}

/** Whether a payment of ours stands on it, as far as the page knows. */
export const isPaidWithUs = ({ payment_collections: collections }: OrderOfAdmin): boolean =>
  (collections ?? []).some((each) =>
    (each?.payments ?? []).some((payment) => payment?.provider_id?.startsWith("pp_alipay"))
  )
