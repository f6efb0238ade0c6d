import * as fc from "fast-check"
import * as some from "./commands"
import { oneOf, weigh } from "./marks"
import type { Command, Goods, Scenario } from "./scenario"
import { alone, STEPS, stepOf, together, type Step } from "./steps"

const either = (...commands: fc.Arbitrary<Command>[]): Step => alone(fc.oneof(...commands))

const goods = oneOf<Goods>(
  weigh(6, fc.constant("plain")),
  ...(
    [
      ...["taxes-on-top", "taxes-included", "taxes-included-percent-off", "taxes-late"],
      ...["fixed-off", "percent-off", "yen-and-a-part", "fine-dinars"],
    ] as Goods[]
  ).map((one) => weigh(1, fc.constant(one)))
)

/** The steps, and whatever comes to fill them up. */
const filledUp = (steps: readonly Step[], rest: fc.Arbitrary<Command>): fc.Arbitrary<Command[][]> =>
  fc
    .tuple(fc.tuple(...steps), fc.array(stepOf(rest), { minLength: STEPS, maxLength: STEPS }))
    .map(([first, more]) => [...first, ...more].slice(0, STEPS))

const sellsOut: fc.Arbitrary<Scenario> = filledUp(
  [alone(some.start), stepOf(some.early)],
  some.anythingRare
).map((steps) => ({ rare: true, steps }))

const sale: fc.Arbitrary<Scenario> = filledUp([stepOf(some.attempt)], some.sold).map((steps) => ({
  till: true,
  steps,
}))

const draft: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.boolean(),
    filledUp([stepOf(some.firstOfDraft), stepOf(some.firstOfDraft)], some.soldDraft)
  )
  .map(([rare, steps]) => ({ ...(rare ? { rare } : {}), till: "draft", steps }))

const story = (...steps: Step[]): fc.Arbitrary<Scenario> =>
  fc
    .tuple(goods, filledUp(steps, some.anything))
    .map(([chosen, all]) => ({ ...(chosen === "plain" ? {} : { goods: chosen }), steps: all }))

const bought: readonly Step[] = [alone(some.start), alone(some.payNow)]

/** The beginnings of carts: what is rare by itself is told on purpose, and goes on at random. */
export const wideScenario: fc.Arbitrary<Scenario> = oneOf(
  weigh(4, sellsOut),
  weigh(
    9,
    story(oneOf(weigh(6, alone(some.start)), weigh(1, stepOf(some.start))), stepOf(some.early))
  ),
  // The total changes while the page is open.
  weigh(
    2,
    story(alone(some.start), alone(some.repricing), alone(some.payNow), alone(some.complete))
  ),
  // The shopper disputes what was paid, before or after an order was made of it.
  weigh(
    2,
    story(
      ...bought,
      stepOf(oneOf(weigh(2, some.complete), weigh(1, some.repricing))),
      alone(some.dispute),
      stepOf(some.disputed),
      stepOf(some.disputed)
    )
  ),
  // A clerk sells at a till.
  weigh(3, sale),
  // A clerk sells a draft, and another one does so too.
  weigh(2, draft),
  // What an order owes after an edit is paid by a link, or in the storefront.
  weigh(
    2,
    story(
      ...bought,
      alone(some.complete),
      alone(some.raise),
      stepOf(some.link),
      stepOf(oneOf(weigh(4, some.payNow), weigh(1, some.link), weigh(1, some.startDifference)))
    )
  ),
  // A cart is paid by a link.
  weigh(1, story(alone(some.link), stepOf(some.payNow), alone(some.complete))),
  // The order is declared to customs, whole or in parts, refused and corrected.
  weigh(
    2,
    story(
      ...bought,
      alone(some.complete),
      stepOf(oneOf(weigh(3, some.declare), weigh(1, some.declared))),
      stepOf(some.declared),
      stepOf(some.declared)
    )
  ),
  // The order changes while the page for its difference is open.
  weigh(
    3,
    story(
      ...bought,
      alone(some.raise),
      alone(some.startDifference),
      either(
        some.raise,
        some.lower,
        some.cancelOrder,
        some.credit,
        some.markPaid,
        some.startDifference
      ),
      alone(some.payNow)
    )
  ),
  // An exchange is withdrawn while the page for its difference is open.
  weigh(
    2,
    story(
      ...bought,
      alone(some.exchange),
      alone(some.startDifference),
      either(some.withdrawExchange, some.payNow),
      either(some.payNow, some.withdrawExchange)
    )
  ),
  // Two collections are open for one difference, and both are paid.
  weigh(
    1,
    story(
      ...bought,
      alone(some.raise),
      alone(some.startDifference),
      alone(some.secondCollection),
      alone(some.startDifference),
      together(some.payNow, some.payOther)
    )
  ),
  // What is still under way makes an order, and fails.
  weigh(
    1,
    story(
      alone(some.startWith("wallet", "pending")),
      alone(some.payNow),
      alone(some.complete),
      alone(some.declineNow)
    )
  ),
  // Callers hang up.
  weigh(
    1,
    story(
      alone(some.startWith("card-by-hand")),
      alone(some.payNow),
      together(some.impatient("complete"), some.complete),
      together(some.movement("capture", 1), some.movement("capture")),
      together(some.movement("refund", 1), some.movement("refund")),
      alone(some.impatient("cancel-order"))
    )
  ),
  weigh(1, story(alone(some.startWith("settings"))))
)
