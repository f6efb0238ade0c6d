import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { startBehindProxy } from "../support/behind-proxy"
import { shareClock } from "../support/clock"
import { type GatewayAnswer, type GatewayProxy } from "../support/gateway-proxy"
import { ROOT_DIR } from "../support/run"
import { sweep, type Shop } from "../support/shop"
import { type Store } from "../support/store"
import { agreementRow, later, openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

const HOUR = 3_600_000
const DAY = 24 * HOUR

let store: Store
let shop: Shop
let proxy: GatewayProxy
let stop: () => Promise<void>
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  ;({ store, shop, proxy, stop } = await startBehindProxy())
  advance = await shareClock(store)
})
afterAll(async () => await stop())
afterEach(() => proxy.interfere())

const link = async () => {
  const customer = await signUp(shop)
  const id = await openWallets(store, shop, customer).link()
  return { customerId: customer.id, id }
}

/** A wallet whose token the sweep renews next. */
const linkAged = async () => {
  const linked = await link()
  await advance(170 * DAY)
  return linked
}

type Outcome = { outcome: string; result_code?: string; retry?: boolean }

const charge = async ({ customerId, id }: { customerId: string; id: string }) => {
  const { chargeAgreementWorkflow } = store.load(
    join(ROOT_DIR, ".medusa/server/src/workflows/index.js")
  ) as {
    chargeAgreementWorkflow: (container: unknown) => {
      run: (given: { input: object }) => Promise<{ result: Outcome }>
    }
  }
  const input = {
    agreement_id: id,
    customer_id: customerId,
    amount: 98,
    currency_code: "hkd",
    idempotency_key: randomUUID(),
  }
  return (await chargeAgreementWorkflow(store.container).run({ input })).result
}

const atGateway = () => store.simulator.agreements().at(-1)?.status

const toldLost = async (id: string) =>
  (
    await store.sql.query(
      `select id from alipay_attention where kind = 'agreement_lost' and subject = $1 and state = 'open'`,
      [id]
    )
  ).rows.length

const isRenewal = (operation: string, asked: Buffer) =>
  operation === "applyToken" && asked.toString().includes("REFRESH_TOKEN")

describe("a charge that is refused because its token is no longer good", () => {
  it("while the sweep renews it, leaves the linked wallet as it is, and can be made again", async () => {
    const linked = await linkAged()
    let renewed = () => {}
    let release = () => {}
    const isRenewed = new Promise<void>((resolve) => (renewed = resolve))
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    let sweeping: Promise<void> | undefined
    proxy.interfere(({ operation, asked, forward }) => {
      if (isRenewal(operation, asked)) {
        return forward().then(async (answer) => {
          renewed()
          await isReleased
          return answer
        })
      }
      if (operation !== "pay" || sweeping) {
        return undefined
      }
      sweeping = sweep(store)
      return isRenewed.then(async () => {
        const answer = await forward()
        setTimeout(release, 250)
        return answer
      })
    })
    expect(await charge(linked)).toMatchObject({
      outcome: "declined",
      result_code: "TOKEN_RENEWED",
      retry: true,
    })
    await sweeping
    proxy.interfere()
    expect(await agreementRow(store, linked.id)).toMatchObject({ state: "active" })
    expect(await charge(linked)).toMatchObject({ outcome: "paid" })
  })

  variant("after a renewal whose answer was lost, ends with a person who is told", async () => {
    const linked = await linkAged()
    proxy.interfere(({ operation, asked, forward }) =>
      isRenewal(operation, asked)
        ? forward().then(() => {
            throw new Error("lost")
          })
        : undefined
    )
    await sweep(store)
    proxy.interfere()
    expect((await charge(linked)).outcome).not.toBe("paid")
    await later(store, advance, HOUR)
    await later(store, advance, 2 * DAY)
    expect([atGateway(), await toldLost(linked.id)]).toEqual(["ACTIVE", 1])
  })

  variant(
    "by another customer's refusal, leaves no permission standing that the shop does not know",
    async () => {
      const dead = await link()
      const ended = store.simulator.agreements().at(-1)?.authState ?? ""
      const living = await link()
      store.simulator.endAgreement(ended, { announce: false })
      let refusal: GatewayAnswer | undefined
      proxy.interfere(({ operation, forward }) =>
        operation === "pay" ? forward().then((answer) => (refusal ??= answer)) : undefined
      )
      expect(await charge(dead)).toMatchObject({ outcome: "agreement_dead" })
      await charge(living)
      proxy.interfere()
      await later(store, advance, 2 * 60_000)
      expect(await agreementRow(store, living.id)).toMatchObject({ state: "revoked" })
      expect(atGateway()).toBe("ENDED")
    }
  )
})
