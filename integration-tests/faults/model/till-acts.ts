import { openTill, type Sale, type Till } from "../../support/till"
import type { Command } from "./scenario"
import { movesMoney, statusOf, unlessHungUp, type Act, type Acting } from "./shopper"

const tillOf = ({ world }: Acting, hangUp?: number): Till =>
  openTill(world.store, world.shopOf(hangUp))

/** Does something with the sale, if the cart is one; keeps the pages of its attempts. */
const atTill =
  <Name extends Command["do"]>(
    does: (till: Till, sale: Sale, command: Command & { do: Name }) => Promise<string>
  ): Act<Name> =>
  async (acting, command) => {
    const { shopper } = acting
    if (shopper.sale === undefined) {
      return "no sale"
    }
    const hangUp = "hangUp" in command ? command.hangUp : undefined
    const answered = await does(tillOf(acting, hangUp), shopper.sale, command)
    const requests = await tillOf(acting).requestsOf(shopper.sale)
    const known = new Set(shopper.pages)
    shopper.pages.unshift(...requests.filter((id) => !known.has(id)).reverse())
    return answered
  }

const attempt =
  (method: "scan" | "show"): Act<"scan" | "show-code"> =>
  async (acting, command) => {
    const { marks } = command
    if (marks !== undefined) {
      acting.world.store.simulator.next(marks, acting.shopper.cart.collectionId)
    }
    return await atTill<"scan" | "show-code">(
      async (till, { id }) =>
        await unlessHungUp(async () =>
          method === "scan"
            ? await till.tryScan(id)
            : await till.ask("POST", `/sales/${id}/pay`, { method })
        )
    )(acting, command)
  }

const click = (path: string): Act<"stop-sale" | "cancel-sale"> =>
  atTill(async (till, { id }) => statusOf(await till.ask("POST", `/sales/${id}/${path}`, {})))

const look = atTill<"look-at-sale">(async (till, { id }) => `${(await till.look(id)).state}`)

const refund = atTill<"refund-sale">(async (till, { id }, { amount }) =>
  unlessHungUp(async () => await till.refund(id, String(amount)))
)

type Names = "scan" | "show-code" | "stop-sale" | "cancel-sale" | "look-at-sale" | "refund-sale"

/** What a clerk does at the till. */
export const TILL_ACTS: { [Name in Names & Command["do"]]: Act<Name> } = {
  scan: attempt("scan"),
  "show-code": attempt("show"),
  "stop-sale": click("stop"),
  "cancel-sale": click("cancel"),
  "look-at-sale": look,
  "refund-sale": movesMoney(refund),
}
