import type { Run } from "../../integration-tests/support/run"
import type { Figure } from "./figures"

/** A database server with a seeded store, and what stores and gateways are started with. */
export type Bench = {
  run: Run
  /** Where the packages and the plugin's build are. */
  root: string
}

/** What one part of the table is measured by. */
export type Part = {
  /** What the figures are compared with, for the heading of its table. */
  title: string
  measure: (bench: Bench) => Promise<Figure[]>
}
