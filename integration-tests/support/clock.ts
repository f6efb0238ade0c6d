import type { Pool } from "pg"
import type { Store } from "./store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

/** The plugin's own tables, and those of Medusa whose age it looks at. */
const TABLES = [
  ...["alipay_payment", "alipay_operation", "alipay_notification"],
  ...["payment_session", "capture", "refund", "order_change", `"order"`],
]

/**
 * Lets the rows' `created_at` follow a clock that a test moves.
 * @returns tells the database by how many milliseconds that clock is ahead
 */
export const followClock = async (sql: Pool): Promise<(ahead: number) => Promise<void>> => {
  await sql.query(`create table model_clock (ahead interval not null)`)
  await sql.query(`insert into model_clock values (interval '0')`)
  await sql.query(`
    create function on_model_clock() returns trigger language plpgsql as $$
    begin
      new.created_at := new.created_at + (select ahead from model_clock);
      return new;
    end $$`)
  for (const table of TABLES) {
    await sql.query(
      `create trigger on_model_clock before insert on ${table}
       for each row execute function on_model_clock()`
    )
  }
  return async (ahead) => {
    await sql.query(`update model_clock set ahead = $1 * interval '1 millisecond'`, [ahead])
  }
}

/** Leases are timed by the database's clock, which no test moves: they run out as they would in a minute. */
export const endLeases = async ({ sql }: Pick<Store, "sql">): Promise<void> => {
  await sql.query(`update alipay_lease set expires_at = now() - interval '1 second'`)
}

/** Puts the plugin and its tables on the gateway's clock. @returns lets time pass for both alike */
export const shareClock = async (store: Store): Promise<(ms: number) => Promise<void>> => {
  const { clock } = store.simulator
  store.container.resolve<Alipay>("alipay").now = () => new Date(clock.now())
  const moveTo = await followClock(store.sql)
  return async (ms) => {
    await clock.advance(ms)
    await moveTo(clock.now() - Date.now())
  }
}
