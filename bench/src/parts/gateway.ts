import { fork } from "node:child_process"
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto"
import { once } from "node:events"
import { Agent, request, type IncomingMessage } from "node:http"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Bench, Part } from "../bench"
import { compare, type Figure } from "../figures"

const ROUNDS = 5
const ROUND_MS = 1_500
const PATH = "/ams/sandbox/api/v1/payments/inquiryPayment"
const REQUEST_ID = "payses_bench"
const ANSWER = JSON.stringify({
  result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "success" },
  paymentRequestId: REQUEST_ID,
  paymentStatus: "PROCESSING",
})

type Call = () => Promise<unknown>
type Built = typeof import("../../../src/gateway")

const startAnswering = async ({ run }: Bench) => {
  const child = fork(join(__dirname, "..", "gateway-server.mjs"), { execArgv: [] })
  child.send({ privateKey: run.alipayPrivateKey, clientId: run.clientId, body: ANSWER })
  const [{ port }] = (await once(child, "message")) as [{ port: number }]
  return { port, stop: () => child.disconnect() }
}

const ownCall = ({ run, root }: Bench, port: number): Call => {
  const { createGatewayClient } = createRequire(__filename)(
    join(root, ".medusa/server/src/gateway")
  ) as Built
  const client = createGatewayClient({
    region: "sea",
    environment: "sandbox",
    gatewayUrl: `http://127.0.0.1:${port}`,
    clientId: run.clientId,
    privateKey: run.merchantPrivateKey,
    alipayPublicKeys: { "1": run.alipayPublicKey },
  })
  return async () => await client.payments.inquiryPayment({ paymentRequestId: REQUEST_ID })
}

/** What cannot be left out: a signed request over a kept connection, and an answer that is verified. */
const bareCall = ({ run }: Bench, port: number): Call => {
  const privateKey = createPrivateKey(run.merchantPrivateKey)
  const publicKey = createPublicKey(run.alipayPublicKey)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const textOf = (time: string, body: string) =>
    Buffer.from(`POST ${PATH}\n${run.clientId}.${time}.${body}`)
  return async () => {
    const body = JSON.stringify({ paymentRequestId: REQUEST_ID })
    const time = new Date().toISOString()
    const signature = sign("sha256", textOf(time, body), privateKey).toString("base64")
    const sent = request({
      ...{ host: "127.0.0.1", port, agent, method: "POST", path: PATH },
      headers: {
        "content-type": "application/json; charset=UTF-8",
        "content-length": Buffer.byteLength(body),
        "client-id": run.clientId,
        "request-time": time,
        signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
      },
    })
    sent.end(body)
    const [response] = (await once(sent, "response")) as [IncomingMessage]
    const chunks: Buffer[] = []
    for await (const chunk of response) {
      chunks.push(chunk as Buffer)
    }
    const text = Buffer.concat(chunks).toString("utf8")
    const given = /signature=(.+)$/.exec(String(response.headers["signature"]))?.[1] ?? ""
    const genuine = verify(
      "sha256",
      textOf(String(response.headers["response-time"]), text),
      publicKey,
      Buffer.from(decodeURIComponent(given), "base64")
    )
    if (!genuine) {
      throw new Error("the answer's signature is wrong")
    }
    return JSON.parse(text) as unknown
  }
}

/** Calls as fast as it goes, so many at a time. @returns calls a second */
const rateOf = async (call: Call, atOnce: number): Promise<number> => {
  const started = performance.now()
  let calls = 0
  const work = async () => {
    while (performance.now() - started < ROUND_MS) {
      await call()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return (calls * 1_000) / (performance.now() - started)
}

const atSoMany = async (own: Call, bare: Call, atOnce: number): Promise<Figure> => {
  const rates: { own: number[]; other: number[] } = { own: [], other: [] }
  for (let round = 0; round < ROUNDS; round++) {
    rates.own.push(await rateOf(own, atOnce))
    rates.other.push(await rateOf(bare, atOnce))
  }
  return compare({
    what: `calls to the gateway, ${atOnce} at a time`,
    unit: "/s",
    ...rates,
    budget: { atLeast: atOnce === 1 ? 0.9 : 0.98 },
  })
}

/** The gateway's client alone, on this machine's loopback. */
export const gateway: Part = {
  title: "Calls to the gateway, compared with `http.request`, signing and verifying with kept keys",
  measure: async (bench) => {
    const { port, stop } = await startAnswering(bench)
    try {
      const [own, bare] = [ownCall(bench, port), bareCall(bench, port)]
      await rateOf(own, 8)
      await rateOf(bare, 8)
      return [await atSoMany(own, bare, 1), await atSoMany(own, bare, 32)]
    } finally {
      stop()
    }
  },
}
