import { startGatewayProxy } from "./gateway-proxy"
import { openShop } from "./shop"
import { startStore } from "./store"

/** A store whose calls to the gateway pass a proxy, which may interfere. */
export const startBehindProxy = async () => {
  const proxy = await startGatewayProxy()
  const store = await startStore({ env: { GATEWAY_URL: proxy.url } })
  proxy.leadTo(store.simulator)
  return {
    proxy,
    store,
    shop: openShop(store),
    stop: async () => {
      await store.stop()
      proxy.stop()
    },
  }
}
