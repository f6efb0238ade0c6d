/** Where a shopper wants to pay; `system` is another provider of the store, not ours. */
export type Way = "wallet" | "other-wallet" | "card" | "card-by-hand" | "system"

/**
 * One thing that somebody does, as data: a failed run is kept as the list of its commands. `page` counts the
 * payment pages a shopper has open, from the newest. Shares are of what is left.
 */
export type Command =
  | { do: "start"; way: Way; marks?: string }
  | { do: "pay" | "decline" | "expire" | "hear-again"; page: number }
  | { do: "bend"; page: number; marks: string }
  | { do: "complete" }
  | { do: "edit"; quantity: number }
  | { do: "capture" | "refund"; share: number }
  | { do: "cancel-order" }
  | { do: "sell-out" | "restock" }

/** One shopper's cart; the commands of a step happen at once, the steps one after the other. */
export type Scenario = {
  /** The cart holds something of which there is one piece. */
  rare?: boolean
  steps: Command[][]
}

/** What happens around all carts alike, step by step. */
export type Weather = {
  /** Milliseconds that pass after each step. */
  pauses: number[]
  /** Whether the sweep runs during the step, besides after the pause. */
  sweeps: boolean[]
}

export type Run = { scenarios: Scenario[]; weather: Weather }
