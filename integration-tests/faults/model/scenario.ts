/**
 * Where a shopper wants to pay: `settings` is an account that is set up on the admin's page and switched between
 * sandbox and live; `system` is another provider of the store, not ours.
 */
export type Way = "wallet" | "other-wallet" | "card" | "card-by-hand" | "settings" | "system"

/** What is in the cart, in which currency, and how Medusa comes to its total. */
export type Goods =
  | "plain"
  | "taxes-on-top"
  | "taxes-included"
  | "taxes-included-percent-off"
  | "taxes-late"
  | "fixed-off"
  | "percent-off"
  | "yen-and-a-part"
  | "fine-dinars"

/** A caller who does not wait for the answer: the connection is cut after so many real milliseconds. */
type HangsUp = { hangUp?: number | undefined }

/**
 * One thing that is done, as data: a failed run is kept as the list of its commands. `page` counts the
 * payment pages a shopper has open, from the newest. Shares are of what is left, kept to so many decimals.
 */
export type Command =
  | { do: "start" | "start-difference"; way: Way; marks?: string }
  | { do: "pay" | "decline" | "expire" | "hear-again"; page: number }
  | { do: "bend"; page: number; marks: string }
  | ({ do: "complete" } & HangsUp)
  | { do: "edit"; quantity: number }
  | { do: "taxes" | "promote" | "unpromote" }
  | { do: "gift-card"; amount: number; refresh: boolean }
  | ({ do: "capture" | "refund"; share: number; decimals?: number } & HangsUp)
  | ({ do: "cancel-order" } & HangsUp)
  | { do: "edit-order"; by: number }
  | { do: "exchange"; price: number }
  | { do: "withdraw-exchange" | "mark-paid" | "second-collection" }
  | { do: "credit"; share: number }
  | { do: "sell-out" | "restock" }
  | { do: "dispute"; page: number }
  | {
      do: "decide"
      page: number
      how: "won" | "lost" | "withdrawn" | "expired" | "resolved"
    }
  | ({ do: "answer"; page: number; how: "accept" | "defend" } & HangsUp)
  | ({ do: "declare"; share: number } & HangsUp)
  | { do: "customs"; page: number; code: string }
  | ({ do: "correct"; page: number } & HangsUp)
  | { do: "link"; choice: number }
  | ({ do: "scan" | "show-code"; marks?: string } & HangsUp)
  | { do: "scan-poster"; marks?: string }
  | { do: "stop-sale" | "cancel-sale" | "look-at-sale" }
  | { do: "sell-again"; counter: number }
  | { do: "convert-draft" }
  | ({ do: "refund-sale"; amount: number } & HangsUp)

/** One shopper's cart; the commands of a step happen at once, the steps one after the other. */
export type Scenario = {
  /** The cart, or the draft, holds something of which there is one piece. */
  rare?: boolean
  /** The cart is a sale at a till; or there is none, and a draft is sold. */
  till?: boolean | "draft"
  /** What the cart holds otherwise. */
  goods?: Goods
  steps: Command[][]
}

/** What happens around all carts alike, step by step. */
export type Weather = {
  /** Milliseconds that pass after each step. */
  pauses: number[]
  /** Whether the sweep runs during the step, besides after the pause. */
  sweeps: boolean[]
  /** Whether the account of the settings page is switched between sandbox and live before the step. */
  switches?: boolean[]
  /** How a bank decides in the end on what is still pending; it confirms where this is left out. */
  banks?: "confirm" | "refuse"
}

export type Run = { scenarios: Scenario[]; weather: Weather }
