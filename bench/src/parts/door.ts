import autocannon, { type Result } from "autocannon"
import {
  gatewayKey,
  signedMessage,
  type Message,
} from "../../../integration-tests/support/messages"
import type { Bench, Part } from "../bench"
import { compare, type Figure } from "../figures"
import { startStore, type BenchStore } from "../store"

const ROUNDS = 3
const SECONDS = 3
const MESSAGES = 14_000

/** Verifies, keeps and applies nothing before it answers; what it is compared with. */
const MEDUSAS_HOOK = "/hooks/payment/system_default"
const OWN_DOOR = "/hooks/alipay/cn"

/** Genuine messages, all different, that are kept and lead to no further work. */
const signMessages = ({ run }: Bench, door: string): Message[] => {
  const [key, { clientId }] = [gatewayKey(), run]
  return Array.from({ length: MESSAGES }, (_, number) =>
    signedMessage(
      JSON.stringify({
        notifyType: "VAULTING_RESULT",
        vaultingRequestId: `vault-${number}-${"x".repeat(200)}`,
        result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
      }),
      { key, clientId, door }
    )
  )
}

type Knocked = { rate: number; cpu: number }

const knock = async (
  { url, server }: BenchStore,
  { path, connections, messages }: { path: string; connections: number; messages: Message[] }
): Promise<Knocked> => {
  const cpu = server.cpuMs()
  const next = () => {
    const message = messages.shift()
    if (!message) {
      throw new Error("There are too few messages for this machine: raise MESSAGES.")
    }
    return message
  }
  const result: Result = await autocannon({
    url,
    connections,
    duration: SECONDS,
    requests: [
      {
        method: "POST",
        path,
        setupRequest: (request) => {
          const { body, headers } = next()
          return { ...request, body, headers: { ...request.headers, ...headers } }
        },
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path} answered ${result.non2xx} messages with an error`)
  }
  const answers = result.requests.total
  return { rate: answers / result.duration, cpu: (server.cpuMs() - cpu) / answers }
}

const atSoMany = async (
  store: BenchStore,
  connections: number,
  messages: Message[]
): Promise<Figure[]> => {
  const [own, core]: [Knocked[], Knocked[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    core.push(await knock(store, { path: MEDUSAS_HOOK, connections, messages: [...messages] }))
    own.push(await knock(store, { path: OWN_DOOR, connections, messages }))
  }
  const name = connections === 1 ? "1 connection" : `${connections} connections`
  return [
    compare({
      what: `messages answered, ${name}`,
      unit: "/s",
      own: own.map(({ rate }) => rate),
      other: core.map(({ rate }) => rate),
      budget: { atLeast: 0.8 },
    }),
    compare({
      what: `store CPU a message, ${name}`,
      unit: "ms",
      own: own.map(({ cpu }) => cpu),
      other: core.map(({ cpu }) => cpu),
    }),
  ]
}

/** The door for notifications: verified and kept before it answers. */
export const door: Part = {
  title:
    "The door for notifications, compared with Medusa's hook, which verifies and keeps nothing",
  measure: async (bench) => {
    const store = await startStore(bench)
    try {
      const messages = signMessages(bench, OWN_DOOR)
      const warm = messages.splice(0, 600)
      for (const path of [MEDUSAS_HOOK, OWN_DOOR]) {
        for (const { body, headers } of path === OWN_DOOR ? warm : warm.slice(0, 300)) {
          await fetch(`${store.url}${path}`, { method: "POST", body: String(body), headers })
        }
      }
      return [...(await atSoMany(store, 1, messages)), ...(await atSoMany(store, 16, messages))]
    } finally {
      await store.stop()
    }
  },
}
