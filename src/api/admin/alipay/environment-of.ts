import type { AlipayModuleService } from "../../../modules/alipay"

/** Live where an account is: a shop that takes money is not shown its tests. */
export const environmentOf = async ({
  accounts,
}: AlipayModuleService): Promise<"live" | "sandbox"> => {
  const found = await Promise.all(
    accounts.handles().map(async (handle) => await accounts.get(handle).catch(() => undefined))
  )
  return found.some((each) => each?.account.environment === "live") ? "live" : "sandbox"
}
