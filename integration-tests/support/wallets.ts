import { send } from "./request"
import { quiet, type Answer, type Cart, type Shop } from "./shop"
import { sweep } from "./shop"
import type { Store } from "./store"

export const AUTO_DEBIT = "pp_alipay-auto-debit_cn"
export const BACK = "http://localhost:8000/wallets"

/** A customer who is signed in. */
export type Customer = { id: string; headers: Record<string, string> }

let customers = 0

type WalletStore = Pick<Store, "simulator" | "sql" | "url">

export const signUp = async (
  shop: Shop,
  email = `wallet-${Date.now()}-${++customers}@shop.example`
): Promise<Customer> => {
  const account = { email, password: "lantern" }
  const path = "/auth/customer/emailpass"
  const bearer = ({ body }: Answer) => ({ authorization: `Bearer ${body["token"]}` })
  const registered = bearer(await shop.call("POST", `${path}/register`, account))
  const { body } = await shop.call("POST", "/store/customers", { email: account.email }, registered)
  const headers = bearer(await shop.call("POST", path, account))
  return { id: body.customer.id, headers }
}

/** What a signed-in customer does with wallets, over HTTP. */
export const openWallets = (store: WalletStore, shop: Shop, customer: Customer) => {
  const path = "/store/alipay/agreements"
  const ask = async (body: Record<string, unknown> = {}): Promise<Answer> =>
    await shop.call(
      "POST",
      path,
      { provider_id: AUTO_DEBIT, payment_method_type: "ALIPAY_HK", return_url: BACK, ...body },
      customer.headers
    )
  /** Asks for an agreement. @returns its id, the state that only the wallet's page knows, and the browser's cookie */
  const begin = async (body: Record<string, unknown> = {}) => {
    const answer = await ask(body)
    if (answer.status !== 200) {
      throw new Error(`no consent page: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    const page = new URL(answer.body["consent"].redirect_url)
    return {
      id: answer.body["agreement"].id as string,
      authState: decodeURIComponent(page.pathname.split("/").at(-1) ?? ""),
      page: page.href,
      setCookie: answer.cookies?.[0] ?? "",
      cookie: answer.cookies?.[0]?.split(";")[0] ?? "",
    }
  }
  /** Agrees in the wallet and comes back in the browser that began. */
  const agree = async ({ authState, cookie }: { authState: string; cookie: string }) => {
    const { authCode = "" } = store.simulator.agree(authState)
    await comeBack(store, { authState, authCode }, cookie)
    await quiet(store)
  }
  const list = async (): Promise<Record<string, any>[]> =>
    (await shop.call("GET", path, undefined, customer.headers)).body["agreements"]
  return {
    headers: customer.headers,
    ask,
    begin,
    agree,
    list,
    linkable: async (): Promise<Record<string, string>[]> =>
      (await shop.call("GET", path, undefined, customer.headers)).body["linkable_wallets"],
    read: async (id: string): Promise<Answer> =>
      await shop.call("GET", `${path}/${id}`, undefined, customer.headers),
    remove: async (id: string): Promise<Answer> =>
      await shop.call("DELETE", `${path}/${id}`, undefined, customer.headers),
    /** The whole way: asked, agreed in the wallet, back in the shop. @returns the agreement's id */
    link: async (body: Record<string, unknown> = {}): Promise<string> => {
      const begun = await begin(body)
      await agree(begun)
      return begun.id
    },
    /** Confirms what was agreed to in another browser. */
    confirm: async (id: string, confirmation: string | null): Promise<Answer> =>
      await shop.call("POST", `${path}/${id}/confirm`, { confirmation }, customer.headers),
    /** A session on a cart of this customer's. */
    choose: async (cart: Cart, agreementId: string, data: Record<string, unknown> = {}) => {
      await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
      return await shop.call(
        "POST",
        `/store/payment-collections/${cart.collectionId}/payment-sessions`,
        { provider_id: AUTO_DEBIT, data: { agreement_id: agreementId, ...data } },
        customer.headers
      )
    },
  }
}

export type Wallets = ReturnType<typeof openWallets>

type CameBack = {
  status: number
  outcome: string | null
  confirmation: string | null
  location: URL | undefined
}

/**
 * Comes back from the wallet as a browser does. @param cookie of the browser in which it began
 * @returns the status and where it leads
 */
export const comeBack = async (
  store: Pick<Store, "url">,
  query: Record<string, string>,
  cookie?: string
): Promise<CameBack> => {
  const { status, headers } = await send(store.url, {
    path: `/alipay/agreements/return?${new URLSearchParams(query).toString()}`,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  })
  const location = headers["location"]
  const url = location === undefined ? undefined : new URL(location)
  return {
    status,
    outcome: url?.searchParams.get("alipay_outcome") ?? null,
    confirmation: url?.searchParams.get("alipay_confirmation") ?? null,
    location: url,
  }
}

/** The row behind an agreement, as the database has it. */
export const agreementRow = async (
  store: Pick<Store, "sql">,
  id: string
): Promise<Record<string, any>> =>
  (await store.sql.query(`select * from alipay_agreement where id = $1`, [id])).rows[0]

/** Lets time pass for the store and the gateway, and the sweep do what is due then. */
export const later = async (
  store: Store,
  advance: (ms: number) => Promise<void>,
  ms: number
): Promise<void> => {
  await advance(ms)
  await quiet(store)
  await sweep(store)
  await quiet(store)
}
