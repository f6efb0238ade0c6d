import { expectBooksAgree } from "../support/books"
import { rounds } from "../support/figures"
import { hasRedis, startRedis, type Redis } from "../support/redis"
import { variant } from "../support/ring"
import {
  raceCaptures,
  raceCompletions,
  raceFullRefunds,
  racePartialRefunds,
  startPair,
  type PaidCart,
  type Pair,
} from "./racing"

const CARTS = rounds(8, 200, 1_000)
const CLICKS = rounds(4, 100, 400)

const withRedis = hasRedis() ? describe : describe.skip

/** As Medusa tells merchants to run more than one process: events, workflows and locks in Redis. */
withRedis("two servers that share Redis", () => {
  let redis: Redis
  let pair: Pair
  let paid: PaidCart[] = []

  beforeAll(async () => {
    redis = await startRedis()
    pair = await startPair({ REDIS_URL: redis.url })
  })
  afterAll(async () => {
    await pair.stop()
    await redis.stop()
  })
  afterEach(async () => await expectBooksAgree(pair.store))

  it("make one order of each cart, wherever it is completed", async () => {
    paid = await raceCompletions(pair, CARTS)
  })

  variant("give money back once when a full refund is clicked at both", async () => {
    await raceFullRefunds(pair, paid.slice(0, CLICKS))
  })

  it("refund as often as they allow", async () => {
    await racePartialRefunds(pair, paid.slice(CLICKS, 2 * CLICKS))
  })

  variant("capture once when the button is clicked at both", async () => {
    await raceCaptures(pair, CLICKS)
  })
})
