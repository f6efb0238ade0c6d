import { spawn } from "node:child_process"
import { join } from "node:path"
import { Pool } from "pg"
import { APP_DIR } from "../../../integration-tests/support/run"
import type { Bench, Part } from "../bench"
import { compare } from "../figures"
import { copyDatabase, envOf, startGateway } from "../store"

const [FEW, MANY] = [1_000, 10_000]

/** Longer than this no run goes on: what was swept by then says what a row costs. */
const LONGEST_MS = 100_000

/** Payments whose page closed long ago and that the gateway has never heard of. */
const OPEN_ROWS = `
  insert into alipay_payment (id, handle, session_id, payment_collection_id, payment_request_id, product,
         payment_method_type, currency_code, amount, session_amount, client_id, environment, state,
         expires_at, checks, next_check_at, created_at, updated_at)
  select 'alpay_b' || n, 'cn', 'payses_b' || n, 'pay_col_b' || n, 'payses_b' || n, 'pay',
         'ALIPAY_CN', 'CNY', '10050', '100.5', $2, 'sandbox', 'awaiting_shopper',
         now() - interval '1 day', 0, now() - interval '1 second' * ($1::int - n), now() - interval '2 days', now()
    from generate_series(1, $1::int) n`

type Swept = { looked_at: number; ms: number; cpu: number; before: number; peak: number }

const runScript = async (bench: Bench, env: Record<string, string>): Promise<Swept> =>
  await new Promise((resolve, reject) => {
    const cli = join(bench.root, "node_modules", "@medusajs", "cli", "cli.js")
    const script = join(bench.root, "bench", "app", "sweep.js")
    const child = spawn(process.execPath, ["--expose-gc", cli, "exec", script], {
      cwd: APP_DIR,
      env: { ...process.env, TS_NODE_PROJECT: "", ...env },
    })
    let output = ""
    const read = (chunk: Buffer) => void (output = (output + chunk.toString()).slice(-20_000))
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    child.once("exit", () => {
      const found = /BENCH (\{.*\})/.exec(output)?.[1]
      if (found === undefined) {
        reject(new Error(`the sweep ended without its figures:\n${output}`))
        return
      }
      resolve(JSON.parse(found) as Swept)
    })
  })

const sweepRows = async (bench: Bench, rows: number): Promise<Swept> => {
  const database = await copyDatabase(bench)
  const sql = new Pool({ connectionString: database, max: 1 })
  const gateway = await startGateway(bench)
  try {
    await sql.query(OPEN_ROWS, [rows, bench.run.clientId])
    return await runScript(bench, {
      ...envOf(bench, database, gateway.url),
      BACKEND_URL: "http://localhost:1",
      BENCH_ROWS: String(rows),
      BENCH_MS: String(LONGEST_MS),
    })
  } finally {
    await sql.end()
    await gateway.stop()
  }
}

/** A backlog that came due, as after a night without the sweep. */
export const sweep: Part = {
  title: `The sweep over ${MANY.toLocaleString("en")} open rows, compared with ${FEW.toLocaleString("en")}`,
  measure: async (bench) => {
    const few = await sweepRows(bench, FEW)
    const many = await sweepRows(bench, MANY)
    const line = (what: string, unit: string, of: (swept: Swept) => number) =>
      compare({ what, unit, own: [of(many)], other: [of(few)], budget: { atMost: 1.2 } })
    return [
      line("time a row", "ms", (swept) => swept.ms / swept.looked_at),
      line("CPU a row", "ms", (swept) => swept.cpu / swept.looked_at),
      line("memory that is alive at most", "MB", ({ peak }) => peak),
      {
        what: `rows swept, in ${LONGEST_MS / 1_000} s at most`,
        own: String(many.looked_at),
        other: String(few.looked_at),
      },
    ]
  },
}
