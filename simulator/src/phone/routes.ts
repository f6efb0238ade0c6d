import type { FastifyInstance } from "fastify"
import { formOf } from "../cashier/routes"
import { failPayment, shopperPays } from "../flows/settle-payment"
import type { World } from "../world"
import { phonePage, waitingPayments } from "./page"

type Deed = (world: World, form: URLSearchParams) => void

const DEEDS: Readonly<Record<string, Deed>> = {
  "enter-pin": (world, form) => {
    const payment = named(world, form)
    if (payment) {
      shopperPays(world, payment)
    }
  },
  refuse: (world, form) => {
    const payment = named(world, form)
    if (payment) {
      failPayment(world, payment, "USER_CANCELED")
    }
  },
  set: ({ phone }, form) => {
    phone.asksPin = form.get("pin") === "yes"
    phone.declines = form.get("declines") || undefined
  },
}

function named(world: World, form: URLSearchParams) {
  return waitingPayments(world).find(({ paymentId }) => paymentId === form.get("payment"))
}

/** The shopper's phone, `/phone`. */
export function phoneRoutes(app: FastifyInstance, world: World): void {
  app.get("/phone", (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(phonePage(world))
  )
  app.post("/phone", (request, reply) => {
    const form = formOf(request)
    DEEDS[form.get("action") ?? ""]?.(world, form)
    return reply.redirect("/phone", 303)
  })
}
