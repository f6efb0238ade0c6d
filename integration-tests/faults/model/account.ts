import { openSettings } from "../../support/settings"
import type { Shop } from "../../support/shop"
import type { Store } from "../../support/store"

const CLIENTS = { sandbox: "SANDBOX_5X00000000000PAGE", live: "5X00000000000LIVE" } as const

/** The account of the settings page, and when it was live. */
export type Account = {
  /** Switches it from sandbox to live or back; both can still be reached. */
  change: () => Promise<void>
  /** Orders of play money that were made while the account was live. */
  playOrders: () => Promise<string[]>
}

/** Sets the account up, in the sandbox. */
export const openAccount = async (store: Store, shop: Shop): Promise<Account> => {
  const page = openSettings(store, shop)
  const { merchantPublicKey, merchantPrivateKey } = store.run
  for (const clientId of Object.values(CLIENTS)) {
    const notifyUrl = `${store.url}/hooks/alipay/page`
    store.simulator.registerClient({ clientId, merchantPublicKey, notifyUrl })
  }
  const choose = async (environment: keyof typeof CLIENTS): Promise<void> => {
    const { status, body } = await page.fill({
      client_id: CLIENTS[environment],
      private_key: merchantPrivateKey,
      payment_method_types: ["ALIPAY_CN", "CARD"],
    })
    if (status !== 200) {
      throw new Error(`the account could not be switched: ${status} ${JSON.stringify(body)}`)
    }
  }
  await choose("sandbox")
  await store.sql.query(
    `create table model_live (since timestamptz not null, until timestamptz not null default 'infinity')`
  )
  let live = false
  return {
    change: async () => {
      live = !live
      await choose(live ? "live" : "sandbox")
      await store.sql.query(
        live
          ? `insert into model_live (since) values (clock_timestamp())`
          : `update model_live set until = clock_timestamp() where until = 'infinity'`
      )
    },
    playOrders: async () =>
      (
        await store.sql.query<{ what: string }>(
          `select distinct 'an order of play money: ' || o.id as what
             from alipay_payment a
             join payment p on p.payment_session_id = a.session_id
             join order_payment_collection l on l.payment_collection_id = a.payment_collection_id
             join "order" o on o.id = l.order_id and o.status <> 'canceled'
             join model_live m on p.created_at > m.since and p.created_at < m.until
            where a.handle = 'page' and a.environment = 'sandbox' and p.canceled_at is null`
        )
      ).rows.map(({ what }) => what),
  }
}
