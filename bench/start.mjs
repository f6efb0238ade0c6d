// npm run bench -- [part …]: measures the plugin beside what it is compared with, and writes docs/performance.md.
// The plugin and the simulator must be built.
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { ensureRedis } from "../scripts/ensure-redis.mjs"

const here = fileURLToPath(new URL(".", import.meta.url))
const child = spawn(
  process.execPath,
  ["--require", "ts-node/register", `${here}src/main.ts`, ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      ...ensureRedis(),
      TS_NODE_PROJECT: `${here}tsconfig.json`,
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
  }
)
child.once("exit", (code) => process.exit(code ?? 1))
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => child.kill(signal))
}
