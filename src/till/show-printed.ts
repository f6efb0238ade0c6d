import { randomUUID } from "node:crypto"
import { roundedMinor } from "../medusa/rules/minor-units"
import type { Place } from "../modules/alipay/till/places"
import { reasonFor } from "../payments/rules/payment-status"
import { UNKNOWN_INQUIRY } from "../payments/rules/read-inquiry"
import type { Shown } from "../shopper-pages/rules/missing"
import { renderPage } from "../shopper-pages/rules/page"
import type { PrintedView } from "./read-printed"
import {
  describePrinted,
  type DescribedCode,
  type PrintedSubject,
  type Typed,
} from "./rules/describe-printed"
import { nameOfPlace } from "./rules/name-of-place"

type Read = (PrintedView & { is: "sale" })["sale"]

/** Why the last payment did not go through, for its shopper. */
const refusalOf = ({ attempt }: Read) =>
  attempt?.state === "failed"
    ? reasonFor("failed", { row: attempt, inquiry: UNKNOWN_INQUIRY })?.text
    : undefined

const subjectOf = (view: PrintedView, typed: Typed): PrintedSubject => {
  switch (view.is) {
    case "sale": {
      const { sale, state } = view
      const { id, actor_id, terminal } = sale.sale
      return {
        ...{ is: "sale", id, state },
        terminal: actor_id === null ? undefined : terminal,
        amount: sale.notDue?.owed ?? roundedMinor(sale.amount, sale.currency),
        currency: sale.currency,
        refusal: refusalOf(sale),
        page: sale.attempt?.redirect?.normal_url,
      }
    }
    case "choice":
      return { is: "choice", tills: view.sales.map(({ id, terminal: name }) => ({ id, name })) }
    case "entry":
      return { ...view, key: randomUUID(), typed }
    case "nothing":
      return view
  }
}

type How = Pick<
  DescribedCode,
  "locale" | "address" | "wallet" | "notice" | "forwards" | "returned"
> & { place: Place; typed?: Typed }

/** The page of a printed code as it stands. */
export const showPrinted = (view: PrintedView, { place, typed, ...how }: How): Shown => ({
  status: how.notice === undefined ? 200 : 409,
  html: renderPage(
    describePrinted({
      ...how,
      shop: nameOfPlace(place),
      subject: subjectOf(view, typed ?? { amount: "", note: "" }),
    })
  ),
})
