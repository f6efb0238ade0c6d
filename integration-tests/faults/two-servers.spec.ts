import { expectBooksAgree } from "../support/books"
import { rounds } from "../support/figures"
import {
  raceCaptures,
  raceCompletions,
  raceFullRefunds,
  racePartialRefunds,
  startPair,
  type PaidCart,
  type Pair,
} from "./racing"
import { raceDeclarations } from "./racing-customs"
import { raceAnswers } from "./racing-disputes"
import { variant } from "../support/ring"

const CARTS = rounds(8, 200, 1_000)
const CLICKS = rounds(4, 100, 400)
const DISPUTES = rounds(2, 30, 200)

/** Medusa's defaults: each process has its own events, its own workflows and locks in its own memory. */
describe("two servers that share nothing but the database", () => {
  let pair: Pair
  let paid: PaidCart[] = []

  beforeAll(async () => {
    pair = await startPair()
  })
  afterAll(async () => await pair.stop())
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

  variant("answer a dispute once, which is accepted and defended at both", async () => {
    await raceAnswers(pair, await raceCompletions(pair, DISPUTES))
  })

  variant("declare an order once, which is declared at both", async () => {
    await raceDeclarations(pair, await raceCompletions(pair, DISPUTES))
  })
})
