import type { Shop } from "./shop"

/** While a region offers the system's payment provider alone. */
export const withoutAlipay = async (
  { admin }: Pick<Shop, "admin">,
  region: string,
  work: () => Promise<void>
): Promise<void> => {
  const { body } = await admin("GET", `/regions/${region}?fields=*payment_providers`)
  const providers: { id: string }[] = body["region"].payment_providers
  const offer = async (payment_providers: string[]) =>
    await admin("POST", `/regions/${region}`, { payment_providers })
  await offer(["pp_system_default"])
  try {
    await work()
  } finally {
    await offer(providers.map(({ id }) => id))
  }
}
