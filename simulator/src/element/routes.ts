import type { FastifyInstance } from "fastify"
import { press } from "../cashier/actions"
import { readCard } from "../cashier/card-entry"
import { entryOf } from "../cashier/card-fields"
import { formOf } from "../cashier/routes"
import type { Payment } from "../ledger/model"
import type { World } from "../world"
import { framePage } from "./frame-page"
import { ELEMENT_SCRIPT } from "./script"

interface ById {
  Params: { id: string }
}

/** What the frame tells the script of the shop's page. */
type Answer =
  | { isValid: boolean; message?: string }
  | { challenge: true }
  | { status: string; code: string; message?: string; redirectUrl?: string | undefined }

/** The gateway's browser script, and the card form that it shows in a shop's page. */
export function elementRoutes(app: FastifyInstance, world: World): void {
  app.get("/v2/ams-checkout.js", (_request, reply) =>
    reply
      .type("text/javascript; charset=utf-8")
      .header("cache-control", "no-store")
      .send(ELEMENT_SCRIPT)
  )
  app.get<ById>("/element/:id", (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    const isUsable = payment && isOpen(payment) && payment.methodType === "CARD"
    if (isUsable) {
      payment.opened = true
    }
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .send(framePage(isUsable ? undefined : "INQUIRY_PAYMENT_SESSION_FAILED"))
  })
  app.post<ById>("/element/:id", (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    return payment
      ? reply.send(answer(world, payment, formOf(request)))
      : reply.code(404).send({ status: "FAIL", code: "INQUIRY_PAYMENT_SESSION_FAILED" })
  })
}

const isOpen = ({ status, confirmed }: Payment): boolean => status === "PROCESSING" && !confirmed

function answer(world: World, payment: Payment, form: URLSearchParams): Answer {
  const action = form.get("action")
  const isEntry = action === "validate" || action === "card-pay"
  const card = isEntry ? readCard(entryOf(form), world.clock.now()) : undefined
  if (action === "validate") {
    return typeof card === "string" ? { isValid: false, message: card } : { isValid: true }
  }
  if (typeof card === "string") {
    return { status: "FAIL", code: "FORM_INVALID", message: card }
  }
  if (isOpen(payment) && card?.refusal) {
    const message = `The card was refused (${card.refusal}). Try another one.`
    return { status: "FAIL", code: card.refusal, message }
  }
  press(world, payment, form)
  if (isOpen(payment) && payment.challenge) {
    return { challenge: true }
  }
  return { status: payment.status, code: payment.code, redirectUrl: payment.redirectUrl }
}
