import type { Answer, Shop } from "./shop"
import type { Store } from "./store"

/** What an admin does with one account's settings, over HTTP. */
export const openSettings = (store: Store, shop: Shop, handle = "page") => {
  const path = `/alipay/accounts/${handle}`
  const read = async (): Promise<Record<string, any>> =>
    (await shop.admin("GET", path)).body["account"]
  /** Saves over whatever is there. */
  const save = async (fields: Record<string, unknown>): Promise<Answer> =>
    await shop.admin("POST", path, { revision: (await read())["revision"], ...fields })

  return {
    path,
    read,
    save,
    /** Enters everything a payment needs. */
    fill: async (more: Record<string, unknown> = {}): Promise<Answer> =>
      await save({
        gateway_url: store.simulator.url,
        client_id: store.run.clientId,
        private_key: store.run.merchantPrivateKey,
        alipay_public_keys: [{ key_version: "1", public_key: store.simulator.alipayPublicKey }],
        payment_method_types: ["ALIPAY_CN", "GCASH"],
        return_url: "http://localhost:8000/back",
        timeout_ms: 1000,
        ...more,
      }),
    test: async (body: Record<string, unknown> = {}): Promise<Record<string, any>> =>
      (await shop.admin("POST", `${path}/test-connection`, body)).body["result"],
  }
}

export type SettingsPage = ReturnType<typeof openSettings>
