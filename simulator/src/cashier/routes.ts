import type { FastifyInstance } from "fastify"
import { withoutMarks } from "../behaviours/marks"
import { failPayment, shopperPays } from "../flows/settle-payment"
import { formatMinor } from "../money/currency"
import type { World } from "../world"
import { html } from "./html"

/** The pages on which the shopper pays. */
export function cashierRoutes(app: FastifyInstance, world: World): void {
  app.get<{ Params: { id: string } }>("/cashier/:id", async (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    reply.type("text/html; charset=utf-8")
    if (!payment) {
      return reply.code(404).send("no such payment")
    }
    const page = html`<!doctype html><title>Simulator</title>
      <h1>${withoutMarks(payment.description)}</h1>
      <p>${payment.amount.currency} ${formatMinor(payment.amount)} — ${payment.status}</p>
      <form method="post">
        <button id="pay" data-testid="pay" name="action" value="pay">Pay</button>
        <button id="decline" data-testid="decline" name="action" value="decline">Decline</button>
        <button id="leave-open" data-testid="leave-open" name="action" value="leave-open">
          Leave open
        </button>
      </form>`
    return reply.send(page.text)
  })
  app.post<{ Params: { id: string } }>("/cashier/:id", async (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    if (!payment) {
      return reply.code(404).send("no such payment")
    }
    const form = new URLSearchParams(String(request.body))
    payment.methodType ??= "CARD"
    if (form.get("action") === "pay") {
      shopperPays(world, payment)
    } else if (form.get("action") === "decline") {
      failPayment(world, payment, "USER_BALANCE_NOT_ENOUGH")
    }
    return reply.redirect(payment.redirectUrl ?? `/cashier/${request.params.id}`, 303)
  })
}
