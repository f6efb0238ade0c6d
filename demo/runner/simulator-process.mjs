import { createSimulator, keepStateFile, readStateFile } from "alipay-simulator"

const { stateFile, ...options } = JSON.parse(process.env.DEMO_OPTIONS)

const simulator = createSimulator({ ...options, state: readStateFile(stateFile) })
await simulator.start()
const keep = keepStateFile(simulator, stateFile)

process.once("SIGTERM", () => {
  keep()
  void simulator.stop().then(() => process.exit(0))
})
process.send({
  url: simulator.url,
  publicKeys: simulator.clients.map(({ alipayPublicKey }) => alipayPublicKey),
})
