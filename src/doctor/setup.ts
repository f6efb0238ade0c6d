import type { MedusaContainer } from "@medusajs/framework/types"
import { listAccounts, viewAccount } from "../accounts/account-view"
import { orderFactsOf } from "../medusa/order-book"
import { readRegions } from "../medusa/regions"
import { alipayOf, type AlipayModuleService } from "../modules/alipay"
import type { Seen } from "../modules/alipay/ledger/first-steps"
import type {
  AdminAlipaySetupAccount,
  AdminAlipaySetupResponse,
  AdminAlipaySetupStep,
} from "../types/http"
import { countDone, setupSteps, type SetupFacts, type SetupRegion } from "./rules/setup-steps"

type Setup = { account: AdminAlipaySetupAccount; steps: AdminAlipaySetupStep[] }

/** Accounts that shoppers could pay with; what is only saved counts where none is registered. */
const handlesOf = async (alipay: AlipayModuleService): Promise<string[]> => {
  const accounts = await listAccounts(alipay)
  const registered = accounts.filter((account) => account.registered)
  return (registered.length === 0 ? accounts : registered).map(({ handle }) => handle)
}

/** The payments that were seen, with the orders they are of. */
const withOrders = async (
  alipay: AlipayModuleService,
  { payment, refunded }: Seen
): Promise<Pick<SetupFacts, "payment" | "refunded">> => {
  const seen = [payment, refunded].flatMap((each) => each?.payment_collection_id ?? [])
  const orders = await orderFactsOf(alipay, seen)
  const orderOf = (collection: string) => orders.get(collection)?.order_id ?? null
  return {
    payment: payment && {
      ...{ id: payment.id, environment: payment.environment },
      orderId: orderOf(payment.payment_collection_id),
    },
    refunded: refunded && {
      id: refunded.id,
      orderId: orderOf(refunded.payment_collection_id),
    },
  }
}

const setupOf = async (
  alipay: AlipayModuleService,
  handle: string,
  regions: readonly SetupRegion[]
): Promise<Setup | undefined> => {
  const account = await viewAccount(alipay, handle)
  if (account === undefined) {
    return undefined
  }
  const seen = await alipay.firstSteps.of(handle)
  const steps = setupSteps({
    ...{ account, regions, answeredAt: seen.answeredAt },
    ...(await withOrders(alipay, seen)),
  })
  return {
    account: {
      ...{ handle, label: account.label, environment: account.environment },
      ...{ done: countDone(steps), total: steps.length },
    },
    steps,
  }
}

/**
 * How far a store is on its way to its first real payment, by what is there already.
 * @param asked an account's handle; the one furthest from done where it is left out
 * @returns nothing for a handle that is neither registered nor saved
 */
export const readSetup = async (
  container: MedusaContainer,
  asked?: string
): Promise<AdminAlipaySetupResponse | undefined> => {
  const alipay = alipayOf(container)
  const [handles, regions] = await Promise.all([handlesOf(alipay), readRegions(container)])
  const known = asked === undefined || handles.includes(asked) ? handles : [...handles, asked]
  const all = await Promise.all(known.map((handle) => setupOf(alipay, handle, regions)))
  const found = all
    .flatMap((each) => each ?? [])
    .sort((one, other) => one.account.done - other.account.done)
  const setup =
    asked === undefined ? found[0] : found.find(({ account }) => account.handle === asked)
  if (asked !== undefined && setup === undefined) {
    return undefined
  }
  return {
    setup: setup ? { ...setup.account, steps: setup.steps } : null,
    accounts: found.map(({ account }) => account),
  }
}
