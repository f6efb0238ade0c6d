// Sweeps the open rows of a store as the scheduled job does, as fast as it goes, and prints what it took.
// The process is started with --expose-gc.
const { join } = require("node:path")

const { runSweep } = require(
  join(__dirname, "../../.medusa/server/src/workflows/sweep/run-sweep.js")
)

const heapMb = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed / 2 ** 20
}

module.exports.default = async ({ container }) => {
  const rows = Number(process.env.BENCH_ROWS)
  const before = heapMb()
  let peak = before
  const looks = setInterval(() => (peak = Math.max(peak, heapMb())), 3_000)
  const cpu = process.cpuUsage()
  const started = performance.now()
  const ms = Number(process.env.BENCH_MS)
  const { looked_at } = await runSweep(container, { rows: rows * 2, ms, callsPerSecond: 5_000 })
  const took = performance.now() - started
  clearInterval(looks)
  const { user, system } = process.cpuUsage(cpu)
  peak = Math.max(peak, heapMb())
  console.log(
    `BENCH ${JSON.stringify({ looked_at, ms: took, cpu: (user + system) / 1_000, before, peak })}`
  )
}
