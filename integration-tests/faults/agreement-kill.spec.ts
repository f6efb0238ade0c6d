import { copyCart } from "../support/copy-cart"
import { report } from "../support/figures"
import { startMortal, type Mortal } from "../support/killable"
import { openShop, ordersOf, type Cart, type Shop } from "../support/shop"
import { comeBack, openWallets, signUp, type Wallets } from "../support/wallets"
import { findFaults } from "./model/checks"

let mortal: Mortal
let shop: Shop
let original: Cart

beforeAll(async () => {
  mortal = await startMortal()
  shop = openShop(mortal)
  original = await shop.createCart()
}, 120_000)
afterAll(async () => await mortal.stop(), 60_000)

/** What a scenario works with; made before the process may die. */
type Prepared = { wallets: Wallets; cart?: Cart; agreement?: string }

type Scenario = {
  prepare: () => Promise<Prepared>
  /** Done while the process may be killed at any numbered point. */
  act: (prepared: Prepared) => Promise<unknown>
  /** What the customer does afterwards, who saw no answer. */
  goOn: (prepared: Prepared) => Promise<unknown>
  /** What is wrong in the end. */
  check: (prepared: Prepared) => Promise<string[]>
}

const linkOnce = async ({ wallets }: Prepared): Promise<void> => {
  const { authState } = await wallets.begin()
  const { authCode = "" } = mortal.simulator.agree(authState)
  await comeBack(mortal, { authState, authCode })
  await mortal.simulator.settled()
}

const someone = async (): Promise<Prepared> => ({
  wallets: openWallets(mortal, shop, await signUp(shop)),
})

const linked = async (): Promise<Prepared> => {
  const prepared = await someone()
  await linkOnce(prepared)
  const [wallet] = await prepared.wallets.list()
  return { ...prepared, agreement: wallet?.["id"] as string }
}

const ready = async (): Promise<Prepared> => {
  const prepared = await linked()
  const cart = await copyCart(mortal, original)
  await prepared.wallets.choose(cart, prepared.agreement ?? "")
  return { ...prepared, cart }
}

/** Permissions that stand at the gateway, and of which the shop has neither the token nor told anybody. */
const unknownAtGateway = async (): Promise<string[]> => {
  const { rows } = await mortal.sql.query<{ digest: string }>(
    `select auth_state_digest as digest from alipay_agreement a
      where (state in ('active', 'expiring') and access_token is not null)
         or exists (select 1 from alipay_attention t where t.kind = 'agreement_lost' and t.subject = a.id)`
  )
  const known = new Set(rows.map(({ digest }) => digest))
  const { createHash } = await import("node:crypto")
  return mortal.simulator
    .agreements()
    .filter(({ status }) => status === "ACTIVE")
    .map(({ authState }) => createHash("sha256").update(authState).digest("hex"))
    .filter((digest) => !known.has(digest))
    .map((digest) => `a permission nobody knows of: ${digest}`)
}

const hasWallets =
  (count: number) =>
  async ({ wallets }: Prepared): Promise<string[]> => {
    const found = await wallets.list()
    return found.length === count ? [] : [`${found.length} wallets, not ${count}`]
  }

const isPaidOnce = async ({ cart }: Prepared): Promise<string[]> => {
  const orders = (await ordersOf(mortal, cart ?? original)).length
  const net = mortal.simulator
    .ledger()
    .payments.filter(({ referenceOrderId }) => referenceOrderId === cart?.collectionId)
    .reduce((sum, line) => sum + BigInt(line.net), 0n)
  return orders === 1 && net === 10050n ? [] : [`${orders} orders, ${net} paid`]
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "link a wallet": {
    prepare: someone,
    act: linkOnce,
    goOn: async (prepared) => {
      if ((await prepared.wallets.list()).length === 0) {
        await linkOnce(prepared)
      }
    },
    check: hasWallets(1),
  },
  "pay with a linked wallet": {
    prepare: ready,
    act: async ({ cart }) => await shop.complete(cart ?? original),
    goOn: async ({ wallets, cart = original, agreement = "" }) => {
      await shop.complete(cart)
      await mortal.pass(180_000)
      if ((await shop.complete(cart)).body["type"] !== "order") {
        await wallets.choose(cart, agreement)
        await shop.complete(cart)
      }
    },
    check: isPaidOnce,
  },
  "unlink a wallet": {
    prepare: linked,
    act: async ({ wallets, agreement = "" }) => await wallets.remove(agreement),
    goOn: async ({ wallets, agreement = "" }) => await wallets.remove(agreement),
    check: hasWallets(0),
  },
}

/** Leases are timed by the database's clock, which no test moves: they run out as they would in a minute. */
const settle = async (): Promise<void> => {
  for (const ms of [65_000, 180_000, 900_000]) {
    await mortal.sql.query(`update alipay_lease set expires_at = now() - interval '1 second'`)
    await mortal.pass(ms)
    await mortal.simulator.settled()
    await mortal.current().sweep()
  }
}

type Played = { points: string[]; killed: boolean; faults: string[] }

const play = async (scenario: Scenario, at: number): Promise<Played> => {
  const before = new Set(await findFaults(mortal))
  const prepared = await scenario.prepare()
  const process = mortal.current()
  await process.arm(at, false)
  await scenario.act(prepared).catch(() => undefined)
  await Promise.race([process.gone, new Promise((resolve) => setTimeout(resolve, 400))])
  const killed = process.isGone()
  const points = killed ? [] : await process.disarm()
  if (killed) {
    await mortal.replace()
  }
  await mortal.sql.query(`update alipay_lease set expires_at = now() - interval '1 second'`)
  await settle()
  await scenario.goOn(prepared)
  await settle()
  const faults = [
    ...(await scenario.check(prepared)),
    ...(await unknownAtGateway()),
    ...(await findFaults(mortal)).filter((fault) => !before.has(fault)),
  ]
  return { points, killed, faults }
}

describe("a process that is killed", () => {
  it.each(Object.keys(SCENARIOS))(
    "leaves no permission unknown and charges nobody twice, at any point of: %s",
    async (name) => {
      const scenario = SCENARIOS[name] as Scenario
      const { points, faults } = await play(scenario, 0)
      expect(faults).toEqual([])
      const wrong: string[] = []
      let kills = 0
      for (let at = 1; at <= points.length; at++) {
        const played = await play(scenario, at)
        kills += played.killed ? 1 : 0
        if (played.faults.length > 0) {
          wrong.push(`${at}, before ${points[at - 1]}: ${played.faults.join("; ")}`)
          report(wrong.at(-1) ?? "")
        }
      }
      report(`${name}: ${points.length} points, ${kills} kills: ${points.join(" | ")}`)
      expect(wrong).toEqual([])
      expect(kills).toBeGreaterThanOrEqual(points.length - 2)
    },
    30 * 60_000
  )
})
