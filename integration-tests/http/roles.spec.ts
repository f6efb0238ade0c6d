import { ROUTE_POLICIES } from "../../src/api/admin/route-policies"
import { ALIPAY_MODULE, type AlipayModuleService } from "../../src/modules/alipay"
import { ROLES_ON, runWithRoles, signInUser } from "../support/roles"
import { REGISTRATION } from "../support/customs"
import { newDeclaration, newPayment, newStore } from "../support/rows"
import { openShop, ordersOf, quiet, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { DETAILS } from "../support/stores"
import { openOwing } from "../support/owing-orders"
import { openTill } from "../support/till"
import { openWallets, signUp } from "../support/wallets"

let store: Store
const ids: Record<string, string> = {
  // Keys can be tried with it.
  "accounts/:handle/rehearsal": "cn",
  ...{ ":handle": "page", ":action": "mark_settled" },
}

const alipay = () => store.container.resolve<AlipayModuleService>(ALIPAY_MODULE)

beforeAll(async () => {
  store = await startStore({ run: await runWithRoles(), env: ROLES_ON })
  const shop = openShop(store)
  ids["agreements/:id"] = await openWallets(store, shop, await signUp(shop)).link()
  ids["regions/:id"] = store.run.seed.regions["CNY"] ?? ""
  const item = await alipay().attention.open({
    kind: "account_unusable",
    subject: "cn",
    handle: "cn",
    fingerprint: "roles",
  })
  ids["attention/:id"] = item?.id ?? ""
  const message = await alipay().inbox.record({
    ...{
      handle: "cn",
      client_id: "C",
      payment_handle: null,
      kind: "vaulting",
      dedupe_key: "roles",
    },
    ...{
      payment_request_id: null,
      gateway_payment_id: null,
      request_id: null,
      body: {},
      request_time: "",
    },
    ...{ state: "kept", next_check_at: null, claimed_until: null },
  })
  ids["notifications/:id"] = message?.id ?? ""
  for (const path of ["payments/:id/capture", "payments/:id/release", "payments/:id/ask"]) {
    ids[path] = await heldPayment(shop)
  }
  for (const path of ["/accept", "/ask", "/defense", "/defend", "/document", ""]) {
    ids[`disputes/:id${path}`] = await openDispute(shop)
  }
  await alipay().disputeRequests.write({
    ...{ alipay_dispute_id: ids["disputes/:id/ask"] ?? "", kind: "defend", actor_id: null },
    document: { file_name: "lost.pdf", format: "PDF", bytes: 1, md5: "0".repeat(32) },
  })
  for (const path of ["/correct", "/ask", ""]) {
    ids[`declarations/:id${path}`] = await refusedDeclaration(shop)
  }
  for (const path of ["/correct", "/ask", "/gateway", ""]) {
    ids[`stores/:id${path}`] = await rejectedStore()
  }
  ids["till/sales/:id/refund"] = await soldSale()
  for (const path of ["/pay", "/stop", "/cancel", "/receipt", ""]) {
    ids[`till/sales/:id${path}`] = (await (await tillOfAdmin()).begin()).id
  }
  ids["orders/:id/declarations"] = await declarable(shop)
  ids["payments/:id"] = (await alipay().payments.write(newPayment())).id
})

afterAll(async () => {
  await store.stop()
  for (const name of Object.keys(ROLES_ON)) {
    delete process.env[name]
  }
})

/** @returns the row's id of a dispute about a paid order */
const openDispute = async (shop: Shop): Promise<string> => {
  const { payment } = await shop.buy()
  const { disputeId } = store.simulator.openDispute(payment.payment_request_id)
  await quiet(store)
  const [row] = await alipay().disputes.byDisputeId(disputeId, store.run.clientId)
  return row?.id ?? ""
}

const tillOfAdmin = async () => {
  const ask = await signInUser(store, ["*:*"])
  return openTill(store, {
    admin: async (method, path, body) => await ask(method, `/admin${path}`, body),
  })
}

const draftOfAdmin = async (): Promise<string> => {
  const ask = await signInUser(store, ["*:*"])
  const admin: Shop["admin"] = async (method, path, body) =>
    await ask(method, `/admin${path}`, body)
  return await openOwing(store, { ...openShop(store), admin }).draft()
}

const soldSale = async (): Promise<string> => {
  const till = await tillOfAdmin()
  return (await till.scan((await till.begin()).id)).id
}

/** An order that can be declared. */
const declarable = async (shop: Shop): Promise<string> => (await shop.buy()).orderId

/** @returns the id of a declaration that customs refused */
const refusedDeclaration = async (shop: Shop): Promise<string> => {
  const { payment } = await shop.buy()
  const row = await alipay().payments.byRequestId(payment.payment_request_id)
  const { id } = await alipay().declarations.write(
    newDeclaration(row?.id ?? "", { client_id: store.run.clientId }),
    [],
    () => []
  )
  await alipay().declarations.advance(id, "refused")
  return id
}

/** @returns the id of a place that wallets have rejected */
const rejectedStore = async (): Promise<string> => {
  const row = await alipay().stores.write(newStore({ client_id: store.run.clientId }))
  await alipay().stores.advance(row, "rejected")
  return row.id
}

/** A held card of an order. @returns its id in the ledger */
const heldPayment = async (shop: Shop): Promise<string> => {
  const { payment } = await shop.buy("CNY", { provider: "pp_alipay_manual", wallet: "CARD" })
  return (await alipay().payments.byRequestId(payment.payment_request_id))?.id ?? ""
}

/** A route with the ids of this store. */
const pathOf = (route: string): string =>
  Object.entries(ids)
    .reduce((path, [name, id]) => path.replace(name, name.replace(/:\w+/, id)), route)
    .replace(":id", "unknown")

const revision = async (): Promise<{ revision: number }> => ({
  revision: (await alipay().accountStore.byHandle("page"))?.revision ?? 0,
})

/** A second key pair of an account waits until it is activated. */
const waitingPair = async (): Promise<{ revision: number }> => {
  while ((await alipay().accountStore.byHandle("page"))?.next_private_key == null) {
    await alipay().keyPairs.make("page", undefined, { ...(await revision()), actorId: null })
  }
  return await revision()
}

/** What else a GET needs. */
const queryOf = (route: string): string => {
  const place = `?stock_location_id=${store.run.seed.location}`
  const queries: Readonly<Record<string, string>> = {
    "/admin/alipay/till/goods": `${place}&q=tea`,
    "/admin/alipay/till/orders": place,
    "/admin/alipay/till/sales": place,
    "/admin/alipay/stores/draft": `${place}&account=cn`,
  }
  return queries[route] ?? ""
}

/** What a route needs to answer 200. */
const BODIES: Readonly<Record<string, () => Promise<unknown>>> = {
  "POST /admin/alipay/attention/actions": async () => ({
    ...{ ids: [ids["attention/:id"]], action: "mark_settled", preview: true },
  }),
  "POST /admin/alipay/alerts": async () => ({
    ...{ recipients: [], kinds: "all", language: null },
    revision: (await alipay().alertSettings.read()).revision,
  }),
  "POST /admin/alipay/accounts": async () => ({ handle: "page" }),
  "POST /admin/alipay/accounts/:handle": async () => ({ ...(await revision()), label: "Page" }),
  "POST /admin/alipay/accounts/:handle/key-pair": revision,
  "DELETE /admin/alipay/accounts/:handle/key-pair": waitingPair,
  "POST /admin/alipay/accounts/:handle/key-pair/activate": waitingPair,
  "POST /admin/alipay/payments/:id/capture": async () => ({
    amount: "100",
    capturable_amount: "10050",
  }),
  "POST /admin/alipay/payment-links": async () => ({
    payment_collection_id: (await openShop(store).createCart()).collectionId,
  }),
  "POST /admin/alipay/declarations": async () => ({
    order_id: await declarable(openShop(store)),
    ...REGISTRATION,
  }),
  "POST /admin/alipay/stores": async () => ({
    ...{ stock_location_id: store.run.seed.location, account: "cn" },
    details: { ...DETAILS, merchant_id: "M-roles", store_id: "S-roles" },
  }),
  "POST /admin/alipay/stores/:id/correct": async () => ({
    details: { ...DETAILS, merchant_id: "M-roles", store_id: "S-roles-corrected" },
  }),
  "POST /admin/alipay/stores/:id/terminals": async () => ({ terminal_ids: ["Counter 1"] }),
  "POST /admin/alipay/till/orders": async () => ({
    stock_location_id: store.run.seed.location,
    terminal: "Counter 1",
    order_id: await draftOfAdmin(),
  }),
  "POST /admin/alipay/till/sales": async () => ({
    stock_location_id: store.run.seed.location,
    terminal: "Counter 1",
    lines: [{ title: "Tea", amount: "100" }],
  }),
  "POST /admin/alipay/till/poster": async () => ({ stock_location_id: store.run.seed.location }),
  "POST /admin/alipay/till/sales/:id/pay": async () => ({ method: "show" }),
  "POST /admin/alipay/till/sales/:id/refund": async () => ({ amount: "100", refunded_before: "0" }),
  "POST /admin/alipay/disputes/:id/accept": async () => ({ confirmation: "100.5 CNY" }),
  "POST /admin/alipay/disputes/:id/defense": async () => ({ language: "en" }),
  "POST /admin/alipay/disputes/:id/defend": async () => ({
    document: Buffer.from("%PDF-1.7").toString("base64"),
    file_name: "defence.pdf",
  }),
  "POST /admin/alipay/attention/:id/actions/:action": async () => ({ reason: "looked into it" }),
}

const PERMISSIONS = [...new Set(ROUTE_POLICIES.map(([, , permission]) => permission))]
type User = Awaited<ReturnType<typeof signInUser>>
const signedIn = new Map<string, User>()

/** A user whose role has exactly these permissions. */
const userWith = async (permissions: readonly string[]): Promise<User> => {
  const key = permissions.join()
  const user = signedIn.get(key) ?? (await signInUser(store, permissions))
  signedIn.set(key, user)
  return user
}

it.each(ROUTE_POLICIES)("%s %s is for a role that may %s", async (method, route, permission) => {
  const path = method === "GET" ? pathOf(route) + queryOf(route) : pathOf(route)
  const noRole = await userWith([])
  const other = await userWith(PERMISSIONS.filter((each) => each !== permission))
  const entitled = await userWith([permission])
  const body = await BODIES[`${method} ${route}`]?.()
  for (const ask of [noRole, other]) {
    expect((await ask(method, path, body)).status).toBe(403)
  }
  expect(await entitled(method, path, body)).toMatchObject({ status: 200 })
})

describe("a shopper's e-mail address", () => {
  const address = "lin@shop.example"
  let given: Record<"itemId" | "orderId" | "messageId" | "paymentId", string>

  beforeAll(async () => {
    const shop = openShop(store)
    const cart = await shop.createCart()
    const { payment_request_id: requestId } = await shop.startPayment(cart)
    await store.simulator.pay(requestId)
    await settled(async () => await ordersOf(store, cart), 1)
    await quiet(store)
    const [orderId = ""] = await ordersOf(store, cart)
    const payment = await alipay().payments.byRequestId(requestId)
    const item = await alipay().attention.open({
      ...{
        kind: "refund_after_declaration",
        subject: requestId,
        handle: "cn",
        fingerprint: "roles",
      },
      alipay_payment_id: payment?.id ?? "",
    })
    const { rows } = await store.sql.query<{ id: string }>(
      `select id from alipay_notification where payment_request_id = $1`,
      [requestId]
    )
    given = {
      ...{ itemId: item?.id ?? "", orderId },
      ...{ messageId: rows[0]?.id ?? "", paymentId: payment?.id ?? "" },
    }
  })

  const emailsOf = async (ask: User): Promise<unknown[]> => {
    const { itemId, orderId } = given
    const list = (await ask("GET", "/admin/alipay/attention")).body["attention"]
    const one = (await ask("GET", `/admin/alipay/attention/${itemId}`)).body["attention"]
    const order = (await ask("GET", `/admin/alipay/orders/${orderId}/history`)).body["attention"]
    const isOurs = (item: { id: string }) => item.id === itemId
    return [list.find(isOurs)?.email, one.email, order.find(isOurs)?.email]
  }

  const act = async (ask: User) =>
    (await ask("POST", `/admin/alipay/attention/${given.itemId}/actions/ask_gateway`, {})).body

  const findsBy = async (ask: User, method: "GET" | "POST"): Promise<unknown[]> => {
    const { body } =
      method === "GET"
        ? await ask(method, `/admin/alipay/notifications?q=${address}`)
        : await ask(method, "/admin/alipay/notifications/replay", { q: address, preview: true })
    return method === "GET"
      ? body["notifications"].map((each: { id: string }) => each.id)
      : body["results"].map((each: any) => each.notification.id)
  }

  it("stands with an item only for a role that may see payments", async () => {
    expect(await emailsOf(await userWith(["alipay_attention:read"]))).toEqual([null, null, null])
    const both = await userWith(["alipay_attention:read", "alipay_payment:read"])
    expect(await emailsOf(both)).toEqual([address, address, address])
    expect(await emailsOf(await userWith(["*:*"]))).toEqual([address, address, address])
  })

  it("is not in the answer to an action of a role that may not see payments", async () => {
    const acting = ["alipay_attention:update"]
    expect((await act(await userWith(acting)))["attention"].email).toBeNull()
    const both = await userWith([...acting, "alipay_payment:read"])
    expect((await act(both))["attention"].email).toBe(address)
  })

  it("is not in the answer to a question about a payment of a role that may not see payments", async () => {
    const ask = async (permissions: string[]) =>
      (await (await userWith(permissions))("POST", `/admin/alipay/payments/${given.paymentId}/ask`))
        .body["payment"]
    const acting = ["alipay_payment:update"]
    const { email, attention } = await ask(acting)
    expect([email, attention[0].email]).toEqual([null, null])
    const both = await ask([...acting, "alipay_payment:read"])
    expect([both.email, both.attention[0].email]).toEqual([address, address])
  })

  it.each([
    ["GET", "alipay_notification:read"],
    ["POST", "alipay_notification:update"],
  ] as const)(
    "finds messages (%s) only for a role that may see payments too",
    async (method, permission) => {
      expect(await findsBy(await userWith([permission]), method)).toEqual([])
      const both = await userWith([permission, "alipay_payment:read"])
      expect(await findsBy(both, method)).toContain(given.messageId)
    }
  )
})

it.each(["alipay-act-on-attention", "ALIPAY-act-on-attention", "%61lipay-charge-agreement"])(
  "a role that may read Medusa's executions of workflows does not run %s by it",
  async (workflow) => {
    const reader = await userWith(["workflow_execution:read"])
    const item = await alipay().attention.open({
      kind: "account_unusable",
      subject: "page",
      handle: "page",
      fingerprint: workflow,
    })
    const { status, body } = await reader("POST", `/admin/workflows-executions/${workflow}/run`, {
      input: { id: item?.id, action: "mark_settled", actor_id: "another", reason: "not me" },
    })
    expect([status, body["message"]]).toEqual([403, expect.stringContaining("attention list")])
    expect(await alipay().attention.byId(item?.id ?? "")).toMatchObject({ state: "open" })
  }
)

it("a secret key has no role and gets nowhere while roles are on", async () => {
  const { admin } = openShop(store)
  expect((await admin("GET", "/alipay/attention")).status).toBe(403)
})

it("a role for everything is allowed everything", async () => {
  const ask = await signInUser(store, ["*:*"])
  const { body } = await ask("GET", "/admin/rbac/me/permissions")
  expect(body["permissions"]).toEqual(expect.arrayContaining(PERMISSIONS))
  expect((await ask("GET", "/admin/alipay/accounts")).status).toBe(200)
})
