import * as fc from "fast-check"
import { ring } from "../../support/figures"
import { oneOf, weigh } from "./marks"
import { provenScenario } from "./proven"
import type { Run, Weather } from "./scenario"
import { STEPS } from "./steps"
import { wideScenario } from "./wide"

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const pause = fc.constantFrom(
  ...[0, 0, 0, 0, 1_500, 1_500, 31 * SECOND, 31 * SECOND, 70 * SECOND],
  ...[3 * MINUTE, 20 * MINUTE, 2 * HOUR, 25 * HOUR]
)
const perStep = { minLength: STEPS, maxLength: STEPS }
const seldom = fc.constantFrom(true, false, false, false)
const switches = oneOf<boolean[]>(weigh(1, fc.constant([])), weigh(1, fc.array(seldom, perStep)))
const banks = fc.constantFrom<NonNullable<Weather["banks"]>[]>("confirm", "refuse")
const weather: fc.Arbitrary<Weather> = fc.record({
  pauses: fc.array(pause, perStep),
  sweeps: fc.array(fc.boolean(), perStep),
  ...(ring === "change" ? {} : { switches, banks }),
})

const scenario = ring === "change" ? provenScenario : wideScenario

/** Some carts at once in one store, under one weather. */
export const runOf = (carts: number): fc.Arbitrary<Run> =>
  fc.record({ scenarios: fc.array(scenario, { minLength: carts, maxLength: carts }), weather })
