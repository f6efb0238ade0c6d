import { connectionSentence, probeSentence } from "../../accounts/rules/result-sentences"
import { testFailedSince } from "../../accounts/rules/test-failed-since"
import { whyNotInCurrency } from "../../accounts/rules/region-wallets"
import { sentence, type Sentence } from "../../gateway"
import type {
  AdminAlipayAccount,
  AdminAlipaySetupStep,
  AlipaySetupPlace,
  AlipaySetupStepId,
} from "../../types/http"
import { SETUP } from "./setup-sentences"

export type SetupRegion = {
  id: string
  name: string
  currency_code: string
  providerIds: readonly string[]
}

/** What the steps are derived from: nothing is remembered for them. */
export type SetupFacts = {
  account: Pick<
    AdminAlipayAccount,
    "handle" | "provider_id" | "environment" | "ready" | "problems" | "last_test" | "settings"
  > & {
    notifications: Pick<AdminAlipayAccount["notifications"], "last_genuine_at" | "last_probe">
  }
  regions: readonly SetupRegion[]
  /** When the newest request was made that the gateway answered. */
  answeredAt: Date | null
  payment: { id: string; orderId: string | null; environment: string } | null
  refunded: { id: string; orderId: string | null } | null
}

type Found = { state: AdminAlipaySetupStep["state"]; said: Sentence; place: AlipaySetupPlace }
type Step = (facts: SetupFacts) => Found

const done = (said: Sentence, place: AlipaySetupPlace): Found => ({ state: "done", said, place })
const todo = (said: Sentence, place: AlipaySetupPlace): Found => ({ state: "todo", said, place })
const skipped = (said: Sentence, place: AlipaySetupPlace): Found => ({
  ...{ state: "skipped", said, place },
})

const accountPage = ({ account }: SetupFacts, field: string | null = null): AlipaySetupPlace => ({
  ...{ page: "account", id: account.handle, field },
})

const orderOf = (of: { id: string; orderId: string | null } | null): AlipaySetupPlace =>
  of === null || of.orderId !== null
    ? { page: "order", id: of?.orderId ?? null }
    : { page: "payment", id: of.id }

const problemOf = ({ account }: SetupFacts, code: string): Sentence | undefined =>
  account.problems.find((problem) => problem.code === code)

/** Real money came in: what only tests would show needs no test any more. */
const isPaidLive = ({ payment }: SetupFacts): boolean => payment?.environment === "live"

const keys: Step = (facts) => {
  const error = facts.account.problems.find(({ severity }) => severity === "error")
  return error === undefined
    ? done(SETUP.ready, accountPage(facts))
    : todo(error, accountPage(facts, error.field))
}

const connection: Step = (facts) => {
  const test = facts.account.last_test
  const failed = testFailedSince(test, facts.answeredAt)
  if (failed) {
    return todo(failed, accountPage(facts, test?.field ?? null))
  }
  if (test?.ok === true) {
    return done(connectionSentence(test), accountPage(facts))
  }
  return facts.answeredAt === null
    ? todo(SETUP.neverTested, accountPage(facts))
    : done(SETUP.connected, accountPage(facts))
}

const notifications: Step = (facts) => {
  const { last_genuine_at: genuine, last_probe: probe } = facts.account.notifications
  const place = accountPage(facts)
  if (genuine !== null) {
    return done(SETUP.messageCame, place)
  }
  if (probe?.ok === true) {
    return done(probeSentence(probe), place)
  }
  const noAddress = problemOf(facts, "no_backend_url")
  return todo(noAddress ?? (probe === null ? SETUP.neverProbed : probeSentence(probe)), place)
}

const returnPage: Step = (facts) => {
  const url = facts.account.settings.return_url.value
  const place = accountPage(facts, "return_url")
  return url === null
    ? isPaidLive(facts)
      ? skipped(SETUP.returnPageSkipped, place)
      : todo(SETUP.noReturnPage, place)
    : done(
        sentence("return_url_fits", "Shoppers come back to {{origin}}.", {
          origin: new URL(url).origin,
        }),
        place
      )
}

const namesOf = (regions: readonly SetupRegion[]): string =>
  regions.map(({ name }) => name).join(", ")

const region: Step = ({ account, regions }) => {
  const [only] = regions
  const enabled = regions.filter(({ providerIds }) => providerIds.includes(account.provider_id))
  const wallets = account.settings.payment_method_types.value
  const offering = enabled.filter(({ currency_code: currency }) =>
    wallets.some((type) => whyNotInCurrency(type, currency) === null)
  )
  const placeOf = (of: SetupRegion | undefined): AlipaySetupPlace => ({
    ...{ page: "region", id: of?.id ?? null },
  })
  if (offering.length > 0) {
    return done(
      sentence("offered_in", "Offered in {{regions}}.", { regions: namesOf(offering) }),
      placeOf(offering[0])
    )
  }
  return enabled.length === 0
    ? todo(SETUP.nowhere, placeOf(regions.length === 1 ? only : undefined))
    : todo(
        sentence(
          "no_wallet_in_regions",
          "No wallet of this account can be paid in {{regions}}, so no shopper there sees it.",
          { regions: namesOf(enabled) }
        ),
        placeOf(enabled[0])
      )
}

const testPayment: Step = ({ payment }) =>
  payment === null
    ? todo(SETUP.notPaid, orderOf(null))
    : done(payment.environment === "live" ? SETUP.paidLive : SETUP.paidTest, {
        ...{ page: "payment", id: payment.id },
      })

const testRefund: Step = (facts) =>
  facts.refunded !== null
    ? done(SETUP.refunded, { page: "payment", id: facts.refunded.id })
    : isPaidLive(facts)
      ? skipped(SETUP.refundSkipped, orderOf(facts.payment))
      : todo(SETUP.notRefunded, orderOf(facts.payment))

const live: Step = (facts) =>
  facts.account.environment === "live" && facts.account.ready
    ? done(SETUP.live, accountPage(facts))
    : todo(SETUP.notLive, accountPage(facts, "client_id"))

const STEPS: Readonly<Record<AlipaySetupStepId, Step>> = {
  keys,
  connection,
  notifications,
  return_page: returnPage,
  region,
  test_payment: testPayment,
  test_refund: testRefund,
  live,
}

const IDS = Object.keys(STEPS) as AlipaySetupStepId[]

/** Every step with its state, in the order in which they are done. */
export const setupSteps = (facts: SetupFacts): AdminAlipaySetupStep[] =>
  IDS.map((id) => {
    const { state, said, place } = STEPS[id](facts)
    const { code, params, message } = said
    return { id, state, code, params, message, place }
  })

/** Steps at which nothing is left to do. */
export const countDone = (steps: readonly AdminAlipaySetupStep[]): number =>
  steps.filter(({ state }) => state !== "todo").length
