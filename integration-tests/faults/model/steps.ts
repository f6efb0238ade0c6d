import * as fc from "fast-check"
import { oneOf, weigh } from "./marks"
import type { Command } from "./scenario"

/** Steps of every scenario of a run, so that their pauses fall together. */
export const STEPS = 7

/** What happens at once. */
export type Step = fc.Arbitrary<Command[]>

/** One command by itself. */
export const alone = (command: fc.Arbitrary<Command>): Step => command.map((one) => [one])

/** Two commands at once. */
export const together = (one: fc.Arbitrary<Command>, other: fc.Arbitrary<Command>): Step =>
  fc.tuple(one, other).map((two) => [...two])

/** A command, by itself or beside another one. */
export const stepOf = (command: fc.Arbitrary<Command>): Step =>
  oneOf(
    weigh(5, alone(command)),
    weigh(2, together(command, command)),
    // The same button twice at once.
    weigh(
      1,
      command.map((one) => [one, one])
    )
  )
