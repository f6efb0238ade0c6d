import {
  AlipayProvider,
  LinkedWallets,
  PaymentReturn,
  PaymentUnderWay,
  WaysToPay,
} from "../react/index.ts"
import { StrictMode, version } from "react"
import { createRoot } from "react-dom/client"

/** As little of a client as the kit asks for. */
const sdk = {
  client: {
    fetch: async <T,>(
      path: string,
      request: { method?: string; query?: object } = {}
    ): Promise<T> => {
      const query = new URLSearchParams({ ...request.query }).toString()
      const answer = await fetch(`${path}?${query}`, { method: request.method ?? "GET" })
      const body: unknown = await answer.json()
      if (!answer.ok) throw Object.assign(new Error("refused"), { status: answer.status }, body)
      return body as T
    },
  },
}

const asked = new URLSearchParams(location.search)
const locale = asked.get("locale") ?? "en"
const cart = { id: "cart_1", region_id: "reg_1", total: 12.5, currency_code: "eur" }
const tell = (what: string) => () => {
  document.title = what
}
const onOrder = (id: string) => tell(`order ${id}`)()

const PAGES = {
  pay: (
    <WaysToPay
      cart={cart}
      signedIn
      includeUnusable
      returnUrl="https://shop.example/back"
      onOrder={onOrder}
      onLeave={(url) => tell(`left for ${url}`)()}
    />
  ),
  return: <PaymentReturn cartId="cart_1" onOrder={onOrder} onTryAgain={tell("try again")} />,
  "under-way": <PaymentUnderWay cart={cart} returnUrl="/back" onOrder={onOrder} />,
  wallets: <LinkedWallets returnUrl="https://shop.example/account" query={location.search} />,
}

document.documentElement.lang = locale
document.documentElement.dataset["react"] = version
document.documentElement.dir = asked.get("dir") ?? "ltr"
const root = document.body.appendChild(document.createElement("main"))
const page = Object.entries(PAGES).find(([name]) => name === asked.get("page"))?.[1]
createRoot(root).render(
  <StrictMode>
    <AlipayProvider sdk={sdk} locale={locale}>
      {page}
    </AlipayProvider>
  </StrictMode>
)
