import { expectBooksAgree } from "../support/books"
import { hasRedis, startRedis } from "../support/redis"
import { sample, variant } from "../support/ring"
import { openShop, type Shop } from "../support/shop"
import { startSecondServer, startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

describe("a store with the built plugin", () => {
  it("offers each account as a payment provider", async () => {
    const { body } = await shop.call(
      "GET",
      `/store/payment-providers?region_id=${store.run.seed.regions["CNY"]}`
    )
    expect(body["payment_providers"].map(({ id }: { id: string }) => id).sort()).toEqual([
      "pp_alipay-auto-debit_cn",
      "pp_alipay_cn",
      "pp_alipay_manual",
      "pp_alipay_page",
      "pp_system_default",
    ])
  })

  variant("does not trouble a payment that is not its own", async () => {
    const cart = await shop.createCart("CNY")
    await shop.startPayment(cart, { provider: "pp_system_default" })
    expect(await shop.order(cart)).toMatch(/^order_/)
    expect(store.simulator.calls()).toEqual([])
  })
})

describe("a shopper who is signed in", () => {
  variant("pays like a guest, and the order is theirs", async () => {
    const cart = await shop.createCart("CNY")
    const customer = await shop.signIn(cart)
    const payment = await shop.startPayment(cart, { customer })
    await store.simulator.pay(payment.payment_request_id)
    const orderId = await shop.order(cart)
    const { body } = await shop.call("GET", "/store/orders", undefined, customer)
    expect(body["orders"].map(({ id }: { id: string }) => id)).toEqual([orderId])
    await expectBooksAgree(store)
  })
})

describe("a store in production", () => {
  const WARNING = /runs in production with Medusa's in-memory locks/
  const outputOf = async (env: Record<string, string>): Promise<string> => {
    const server = await startSecondServer(store, { NODE_ENV: "production", ...env })
    await server.stop()
    return server.output()
  }

  variant("is warned loudly of locks that hold in one process only", async () => {
    expect(await outputOf({})).toMatch(WARNING)
  })

  const withRedis = hasRedis() ? variant : it.skip
  withRedis("is not warned of locks that hold everywhere", async () => {
    const redis = await startRedis()
    try {
      const output = await outputOf({ REDIS_URL: redis.url })
      expect(output).toMatch(/Server is ready/)
      expect(output).not.toMatch(WARNING)
    } finally {
      await redis.stop()
    }
  })
})

describe("a store with a mistake in its configuration", () => {
  variant.each<[mistake: string, ...says: string[]]>(
    sample(
      [
        ["dependencies", `dependencies: ["alipay"]`, `resolve: "@medusajs/medusa/payment"`],
        ["backend_url", "backend_url must be the backend's public address"],
        ["capture_mode", "capture_mode"],
        ["id", `the provider id "c_n" can't be an account's handle`],
      ],
      2
    )
  )("does not start and names the mistake (%s)", async (mistake, ...says) => {
    const output = await startSecondServer(store, { CONFIG_MISTAKE: mistake }).then(
      async ({ stop }) => {
        await stop()
        return "it started"
      },
      (error: Error) => error.message
    )
    expect(output).toMatch(/the second server ended \([1-9]/)
    for (const text of says) {
      expect(output.replaceAll("\\n", "\n").replaceAll('\\"', '"')).toContain(text)
    }
  })
})
