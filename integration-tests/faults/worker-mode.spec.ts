import { expectBooksAgree } from "../support/books"
import { inBatches, report, rounds } from "../support/figures"
import { hasRedis, startRedis, type Redis } from "../support/redis"
import { variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled } from "../support/shop"
import { startStore, startSecondServer, type ServerProcess, type Store } from "../support/store"
import { until } from "../support/until"

const CARTS = rounds(3, 8, 50)
/** The schedule comes round once a minute. */
const PATIENCE_MS = 5 * 60_000

const withRedis = hasRedis() ? describe : describe.skip

/** As merchants scale: one process answers requests, another works off events and jobs. */
withRedis("a server and a worker", () => {
  let redis: Redis
  let worker: Store
  let server: ServerProcess

  beforeAll(async () => {
    redis = await startRedis()
    worker = await startStore({
      env: { REDIS_URL: redis.url, MEDUSA_WORKER_MODE: "worker" },
      schedules: true,
    })
    server = await startSecondServer(worker, { MEDUSA_WORKER_MODE: "server" })
    // Medusa makes a guest of each address; two requests may not make the first one at the same time.
    await openShop(worker, server.url).createCart()
  })
  afterAll(async () => {
    await server.stop()
    await worker.stop()
    await redis.stop()
  })
  afterEach(async () => await expectBooksAgree(worker))

  const paidCart = async (marks = "") => {
    const shop = openShop(worker, server.url)
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    if (marks) {
      worker.simulator.bend(payment.payment_request_id, marks)
    }
    await worker.simulator.pay(payment.payment_request_id)
    return cart
  }

  it("make orders of notifications that come to the server", async () => {
    const carts = await inBatches(Array(CARTS).fill(0), 4, async () => await paidCart())
    await quiet(worker)
    for (const cart of carts) {
      await settled(() => ordersOf(worker, cart), 1)
    }
  })

  variant(
    "make orders in the worker's sweep of what no one was told, while no server is up",
    async () => {
      const carts = await inBatches(
        Array(CARTS).fill(0),
        4,
        async () => await paidCart("notify-payment.lost")
      )
      await server.stop()
      const started = Date.now()
      await worker.sql.query(
        `update alipay_payment set next_check_at = now() where next_check_at is not null`
      )
      const ordered = async () =>
        (await Promise.all(carts.map((cart) => ordersOf(worker, cart)))).flat()
      await until("an order of each cart", ordered, ({ length }) => length === CARTS, PATIENCE_MS)
      report(
        `the worker's sweep made ${CARTS} orders ${Date.now() - started} ms after they were due`
      )
      server = await startSecondServer(worker, { MEDUSA_WORKER_MODE: "server" })
    }
  )
})
