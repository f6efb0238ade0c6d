import { openPrintedCode } from "../../support/printed-code"
import { openTill, type Sale, type Till } from "../../support/till"
import type { Command } from "./scenario"
import { changesOrder, movesMoney, statusOf, unlessHungUp, type Act, type Acting } from "./shopper"

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

/** The clerk waits for the printed code, and the shopper scans it and presses the button. */
const scanPoster: Act<"scan-poster"> = async (acting, command) => {
  const { world, shopper } = acting
  if (command.marks !== undefined) {
    world.store.simulator.next(command.marks, shopper.cart.collectionId)
  }
  return await atTill<"scan-poster">(async (till, { id }) => {
    const printed = openPrintedCode(world.store, world.shopOf(undefined))
    const code = await printed.code()
    const offered = await till.ask("POST", `/sales/${id}/pay`, { method: "printed" })
    const seen = await printed.visit(`${code}?sale=${id}`)
    const pressed = seen.state === "payable" ? await printed.submit(code, seen) : undefined
    return `${offered.status} ${seen.state} ${pressed?.status ?? ""}`
  })(acting, command)
}

const click = (path: string): Act<"stop-sale" | "cancel-sale"> =>
  atTill(async (till, { id }) => statusOf(await till.ask("POST", `/sales/${id}/${path}`, {})))

/** A sale that another till has taken over is gone. */
const look = atTill<"look-at-sale">(async (till, { id }) => {
  const { status, body } = await till.ask("GET", `/sales/${id}`)
  return status === 200 ? `${(body["sale"] as Sale).state}` : `${status}`
})

const refund = atTill<"refund-sale">(async (till, { id }, { amount }) =>
  unlessHungUp(async () => await till.refund(id, String(amount)))
)

/**
 * Another clerk picks the same draft: gets its sale while that may be paid, and takes it over otherwise, as another sale. The first
 * one is gone then, so that what is owed has one. What it owes later, as after an edit, is sold from then on.
 */
const sellAgain: Act<"sell-again"> = async (acting, command) =>
  await atTill<"sell-again">(async (till, sale, { counter }) => {
    const { shopper } = acting
    if (sale.from_order_id === null) {
      return "no draft"
    }
    const { status, body } = await till.trySell(sale.from_order_id, `Counter ${counter}`)
    if (status !== 200) {
      return `${status}`
    }
    const again = body["sale"] as Sale
    const { collectionId } = await till.cartOf(again)
    const isTakenOver = again.id !== sale.id && collectionId === shopper.cart.collectionId
    if (isTakenOver && (await till.ask("GET", `/sales/${sale.id}`)).status !== 404) {
      throw new Error(`${sale.from_order_id} has the sales ${sale.id} and ${again.id}`)
    }
    shopper.sale = again
    shopper.cart = { ...shopper.cart, collectionId }
    return isTakenOver ? "taken over" : again.id === sale.id ? "the same sale" : "another sale"
  })(acting, command)

/** An admin makes an order of the draft by hand, while it is sold. */
const convert: Act<"convert-draft"> = async ({ world, shopper }) =>
  shopper.draftId === undefined
    ? "no draft"
    : statusOf(
        await world.shop.admin("POST", `/draft-orders/${shopper.draftId}/convert-to-order`, {})
      )

type Names =
  | "sell-again"
  | "convert-draft"
  | "scan-poster"
  | "scan"
  | "show-code"
  | "stop-sale"
  | "cancel-sale"
  | "look-at-sale"
  | "refund-sale"

/** What a clerk does at the till. */
export const TILL_ACTS: { [Name in Names & Command["do"]]: Act<Name> } = {
  scan: attempt("scan"),
  "show-code": attempt("show"),
  "scan-poster": scanPoster,
  "stop-sale": click("stop"),
  "cancel-sale": click("cancel"),
  "look-at-sale": look,
  "refund-sale": movesMoney(refund),
  "sell-again": sellAgain,
  "convert-draft": changesOrder(convert),
}
