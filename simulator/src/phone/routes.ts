import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { formOf } from "../cashier/routes"
import { failPayment, shopperPays } from "../flows/settle-payment"
import type { World } from "../world"
import { openInWallet, unopened, webAddress } from "./browser"
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
  app.get("/phone/browser", async (request, reply) => await browse(request, reply, world))
  app.post("/phone/browser", async (request, reply) =>
    browse(request, reply, world, formOf(request).toString())
  )
}

/** A page in the browser of this phone's wallet, which a printed code opens. */
async function browse(
  request: FastifyRequest,
  reply: FastifyReply,
  world: World,
  form?: string
): Promise<FastifyReply> {
  const { searchParams } = new URL(request.url, world.origin())
  const url = webAddress(searchParams.get("url"))
  const language = request.headers["accept-language"] ?? "en"
  const opened =
    url &&
    (await openInWallet({ url, form, language, origin: world.origin() }).catch(() => undefined))
  if (opened && "leadsTo" in opened) {
    return reply.redirect(opened.leadsTo, 303)
  }
  return reply
    .code(opened ? 200 : 404)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(opened ? opened.page : unopened(searchParams.get("url") ?? ""))
}
