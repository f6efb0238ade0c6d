import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { signatureHeader } from "../signing/signature"
import { iso } from "../time/moment"
import type { World } from "../world"
import type { SentAnswer } from "./answer-record"
import { handle, type GatewayAnswer } from "./door"

const JSON_TYPE = "application/json; charset=UTF-8"

/** Puts the gateway's paths on the server. */
export function gatewayRoutes(app: FastifyInstance, world: World): void {
  app.all("/ams/*", async (request, reply) => {
    const answer = await handle(world, {
      method: request.method,
      uri: request.raw.url ?? "",
      headers: request.headers,
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    })
    await SENDERS[answer.delivery]({ world, request, reply, answer })
    return reply
  })
}

interface Sending {
  readonly world: World
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly answer: GatewayAnswer
}

type Sender = (sending: Sending) => void | Promise<void>

const SENDERS: Readonly<Record<GatewayAnswer["delivery"], Sender>> = {
  answer: (sending) => send(sending, JSON.stringify(sending.answer.body), {}),
  garbage: (sending) => send(sending, "<html>busy</html>", {}),
  "bad-signature": (sending) => send(sending, JSON.stringify(sending.answer.body), { spoil: true }),
  "no-signature": ({ reply, answer }) =>
    void reply.header("content-type", JSON_TYPE).send(JSON.stringify(answer.body)),
  "http-500": ({ reply }) => void reply.code(500).type("text/plain").send("Internal Server Error"),
  silence: ({ reply }) => void reply.hijack(),
  cut,
  "answer-of-another": (sending) =>
    repeat(sending, sending.world.answers.latestOfAnother(askedFor(sending))),
  "stale-answer": (sending) =>
    repeat(sending, sending.world.answers.earliestOfSame(askedFor(sending))),
}

function cut({ reply, request }: Sending): void {
  reply.hijack()
  request.raw.socket.destroy()
}

function askedFor({ answer }: Sending) {
  return {
    operation: answer.operation ?? "",
    clientId: answer.client?.clientId ?? "",
    subject: answer.subject,
  }
}

/** What something on the way would send that has kept an earlier answer. */
function repeat(sending: Sending, earlier: SentAnswer | undefined): void {
  if (earlier) {
    void sending.reply.headers(earlier.headers).send(earlier.body)
  } else {
    cut(sending)
  }
}

function send(
  { world, request, reply, answer }: Sending,
  body: string,
  how: { spoil?: boolean }
): void {
  reply.header("content-type", JSON_TYPE)
  const { client, operation, subject } = answer
  if (client) {
    const { key, version } = world.clients.signingKey(client)
    const time = iso(world.clock.now())
    const signedBody = how.spoil ? `${body} ` : body
    const uri = request.raw.url ?? ""
    const { clientId } = client
    const signature = signatureHeader({ uri, clientId, time, body: signedBody }, key, version)
    const headers = { "client-id": clientId, "response-time": time, signature }
    reply.headers(headers)
    if (operation !== undefined && body === signedBody) {
      const sent = { "content-type": JSON_TYPE, ...headers }
      world.answers.add({ operation, clientId, subject, headers: sent, body })
    }
  }
  reply.send(body)
}
