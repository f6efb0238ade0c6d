import type { Pool } from "pg"
import { growLedger } from "../../../integration-tests/support/grown-ledger"
import { openShop } from "../../../integration-tests/support/shop"
import type { Part } from "../bench"
import { playRound, type Round } from "../checkout"
import { compare, median, type Figure } from "../figures"
import { startStore, type BenchStore } from "../store"

const [FEW, MANY] = [1_000, Number(process.env["ALIPAY_BENCH_ROWS"] ?? 1_000_000)]
const ROUNDS = 3
const CHECKOUTS = 6
const LOOKS = 5

/** What is open is not due while it is measured: the sweep would work beside it. */
const WAITING = ["alipay_payment", "alipay_operation", "alipay_agreement"]

const grow = (rows: number) => async (sql: Pool) => {
  await growLedger(sql, rows)
  for (const table of WAITING) {
    await sql.query(
      `update ${table} set next_check_at = now() + interval '1 day' where next_check_at is not null`
    )
  }
  // As in a store that has swept a minute ago: nothing old is looked through.
  await sql.query(
    `insert into alipay_recheck (id, started_at, finished_at) values ('alrck_bench', now(), now())`
  )
  await sql.query(
    `insert into alipay_sweep (id, started_at, finished_at, ended_by)
     values ('alswp_bench', now(), now(), 'nothing_due')`
  )
}

const PAGES: Readonly<Record<string, string>> = {
  "health page": "/alipay/health",
  "attention list": "/alipay/attention?state=open",
  "closed items": "/alipay/attention?state=closed",
  "account page": "/alipay/accounts/cn",
  "support bundle": "/alipay/support-bundle",
}

type Both<T> = { few: T[]; many: T[] }

const timeOf = async (store: BenchStore, path: string): Promise<number> => {
  const shop = openShop(store)
  const times: number[] = []
  for (let look = 0; look < LOOKS; look++) {
    const started = performance.now()
    const { status } = await shop.admin("GET", path)
    if (status !== 200) {
      throw new Error(`${path} answered ${status}`)
    }
    times.push(performance.now() - started)
  }
  return median(times)
}

const comparePages = async (few: BenchStore, many: BenchStore): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const [what, path] of Object.entries(PAGES)) {
    const times: Both<number> = { few: [], many: [] }
    for (let round = 0; round < ROUNDS; round++) {
      times.few.push(await timeOf(few, path))
      times.many.push(await timeOf(many, path))
    }
    const compared = { unit: "ms", own: times.many, other: times.few, budget: { atMost: 1.2 } }
    figures.push(compare({ what, ...compared }))
  }
  return figures
}

const compareCheckouts = async (few: BenchStore, many: BenchStore): Promise<Figure[]> => {
  const played: Both<Round> = { few: [], many: [] }
  const options = { payer: "plugin", count: CHECKOUTS, atOnce: 1 } as const
  await playRound(few, options)
  await playRound(many, options)
  for (let round = 0; round < ROUNDS; round++) {
    played.few.push(await playRound(few, options))
    played.many.push(await playRound(many, options))
  }
  const line = (what: string, unit: string, key: keyof Round) =>
    compare({
      ...{ what, unit },
      own: played.many.map((round) => round[key]),
      other: played.few.map((round) => round[key]),
      budget: key === "rate" ? { atLeast: 0.83 } : { atMost: 1.2 },
    })
  return [
    line("whole checkouts", "/s", "rate"),
    line("payment session", "ms", "session"),
    line("completion", "ms", "complete"),
    line("store CPU a checkout", "ms", "cpu"),
  ]
}

/** Each table of the plugin's with many rows, of which four in a thousand are open. */
export const scale: Part = {
  title: `${MANY.toLocaleString("en")} rows in each of the plugin's tables, compared with ${FEW.toLocaleString("en")}`,
  measure: async (bench) => {
    const few = await startStore(bench, grow(FEW))
    const many = await startStore(bench, grow(MANY))
    try {
      return [...(await compareCheckouts(few, many)), ...(await comparePages(few, many))]
    } finally {
      await few.stop()
      await many.stop()
    }
  },
}
