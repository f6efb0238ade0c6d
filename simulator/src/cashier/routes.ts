import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import type { Agreement } from "../agreements/store"
import { agree, refuse } from "../flows/agreement"
import type { Payment } from "../ledger/model"
import { PAYMENT_METHODS, paymentMethod, takesCurrency } from "../wallets/table"
import type { World } from "../world"
import { press } from "./actions"
import type { CardEntry } from "./card-entry"
import { consentOverPage, consentPage } from "./consent-page"
import { cardPage, challengePage, methodsPage, walletPage, type Viewing } from "./payment-pages"
import { statePage } from "./state-page"

interface ById {
  Params: { id: string }
  Querystring: { method?: string }
}

/** The pages on which the shopper pays or agrees. */
export function cashierRoutes(app: FastifyInstance, world: World): void {
  app.get<ById>("/cashier/:id", (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    if (!payment) {
      return missing(reply)
    }
    payment.opened = true
    return show(reply, view(world, payment, { method: request.query.method }))
  })
  app.post<ById>("/cashier/:id", (request, reply) => {
    const payment = world.payments.anywhere(request.params.id)
    if (!payment) {
      return missing(reply)
    }
    const form = formOf(request)
    const next = press(world, payment, form)
    if (next.go === "shop" && payment.redirectUrl !== undefined) {
      return reply.redirect(payment.redirectUrl, 303)
    }
    const again = next.go === "page" ? next : undefined
    const method = form.get("method") ?? undefined
    return show(reply, view(world, payment, { method, error: again?.error, typed: again?.typed }))
  })
  app.get<ById>("/consent/:id", (request, reply) => {
    const agreement = world.agreements.find(({ authState }) => authState === request.params.id)
    return agreement ? show(reply, consentView(world, agreement)) : missing(reply)
  })
  app.post<ById>("/consent/:id", (request, reply) => {
    const agreement = world.agreements.find(({ authState }) => authState === request.params.id)
    if (!agreement) {
      return missing(reply)
    }
    answerConsent(world, agreement, formOf(request).get("action"))
    return reply.redirect(returnAddress(agreement), 303)
  })
}

interface Asked {
  readonly method?: string | undefined
  readonly error?: string | undefined
  readonly typed?: CardEntry | undefined
}

function view(world: World, payment: Payment, { method: asked, error, typed }: Asked): string {
  const now = world.clock.now()
  if (payment.status !== "PROCESSING" || payment.confirmed) {
    return statePage(payment, world.disputes.ofPayment(payment.paymentId))
  }
  const method = payment.methodType ?? asked
  if (method === undefined || !paymentMethod(method)) {
    return methodsPage(payment, offers(payment), now)
  }
  const action = `/cashier/${payment.sessionId ?? payment.paymentId}`
  const viewing: Viewing = {
    payment,
    now,
    method,
    action,
    ...(error ? { error } : {}),
    ...(typed ? { typed } : {}),
  }
  if (method !== "CARD") {
    return walletPage(viewing)
  }
  return payment.scene === "card" || payment.challenge ? challengePage(viewing) : cardPage(viewing)
}

function offers(payment: Payment): string[] {
  const fitting = PAYMENT_METHODS.filter(
    (method) => method.type !== "CONNECT_WALLET" && takesCurrency(method, payment.amount.currency)
  ).map(({ type }) => type)
  return payment.offered.length === 0
    ? fitting
    : payment.offered.filter((type) => fitting.includes(type))
}

function consentView({ clients }: World, agreement: Agreement): string {
  const merchant = clients.find(agreement.clientId)?.name ?? ""
  return agreement.status === "WAITING"
    ? consentPage(agreement, merchant)
    : consentOverPage(agreement)
}

function answerConsent(world: World, agreement: Agreement, action: string | null): void {
  if (action === "agree") {
    agree(world, agreement)
  } else if (action === "refuse") {
    refuse(agreement)
  }
}

/** The shop's address with authState and, after consent, authCode appended. */
function returnAddress(agreement: Agreement): string {
  const [address = "", ...fragment] = agreement.redirectUrl.split("#")
  const code = agreement.status === "AGREED" ? agreement.authCode : undefined
  const query = new URLSearchParams({
    ...(code === undefined ? {} : { authCode: code }),
    authState: agreement.authState,
  })
  const joint = address.includes("?") ? "&" : "?"
  return [`${address}${joint}${query.toString()}`, ...fragment].join("#")
}

export function formOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "")
}

function show(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .send(page)
}

function missing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type("text/plain; charset=utf-8").send("There is nothing here to pay.")
}
