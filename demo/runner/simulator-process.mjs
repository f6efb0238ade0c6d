import { createSimulator } from "alipay-simulator"

const { port, alipayPrivateKey, clients } = JSON.parse(process.env.DEMO_OPTIONS)

const simulator = createSimulator({ port, alipayPrivateKey, clients })
await simulator.start()

process.once("SIGTERM", () => void simulator.stop().then(() => process.exit(0)))
process.send({
  url: simulator.url,
  publicKeys: simulator.clients.map(({ alipayPublicKey }) => alipayPublicKey),
})
