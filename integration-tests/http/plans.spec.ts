import { applyMessages } from "../../src/disputes/rules/apply-message"
import { growLedger } from "../support/grown-ledger"
import { findWholeReads, recordStatements } from "../support/plans"
import {
  newDeclaration,
  newPayment,
  newRefund,
  newSale,
  newStore,
  newStoreRequest,
} from "../support/rows"
import { loadBuilt, startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Knex = Parameters<typeof recordStatements>[0]

let store: Store
let alipay: Alipay
let knex: Knex

beforeAll(async () => {
  store = await startStore()
  alipay = store.container.resolve<Alipay>("alipay")
  knex = store.container.resolve<Knex>("__pg_connection__")
  // In a small table a plan says nothing.
  await growLedger(store.sql, 20_000)
})
afterAll(async () => await store.stop())

const now = new Date()
const longAgo = new Date(now.getTime() - 90 * 24 * 60 * 60_000)
const lately = new Date(now.getTime() - 10 * 60_000)
const due = { limit: 10, now, leaseMs: 1_000 }
const page = { limit: 20, offset: 0 }
const period = { from: longAgo, to: now }
const cursor = { at: "2026-11-28T00:00:00.000000Z", id: "alpay_1", towards: "older" } as const
const everything = {
  ...period,
  handles: ["cn"],
  environments: ["live"],
  wallets: ["ALIPAY_CN"],
  states: ["paid"] as const,
}
const refused = {
  ...{ refusal: "signature", client_id: "C", request_time: "x" },
  ...{ body: "{}", body_bytes: 2 },
}
const finding = { kind: "account_unusable", subject: "cn", handle: "cn", fingerprint: "x" } as const
const lastDays = {
  ...{ from: new Date(now.getTime() - 60 * 60_000), environment: "live" },
  days: [{ day: "2026-11-28", start: new Date(now.getTime() - 60 * 60_000) }],
}
const told = { kind: "paid_twice", channel: "email", recipient: "a@shop.example" } as const
const oldStore = { id: "alst_old_1", request_id: "alreg_old_1" }
const closing = { resolution: "gone" } as const

const disputed = { handle: "cn", client_id: "C", payment_request_id: "x", gateway_payment_id: "y" }
const dispute = (state: "open" | "lost") => ({
  ...applyMessages("d", undefined, []),
  ...{ state, alerted: 0, next_check_at: now },
})
const answer = (id: string) => ({
  ...{ alipay_dispute_id: id, kind: "accept" as const, actor_id: null, document: null },
})
const step = (state: "open" | "lost") => ({
  change: dispute(state),
  resolved: { defend: "failed" } as const,
})

const written = async () => {
  const payment = await alipay.payments.write(newPayment({ next_check_at: now }))
  const refund = await alipay.operations.write(newRefund(payment.id, { next_check_at: now }))
  return { payment, refund }
}

type Work = (rows: Awaited<ReturnType<typeof written>>) => Promise<unknown>

/** A call of each method that sends a statement, by the store that has it. */
const CALLS: Readonly<Record<string, Readonly<Record<string, Work>>>> = {
  payments: {
    write: async () => await alipay.payments.write(newPayment()),
    byRequestId: async () => await alipay.payments.byRequestId("x"),
    byPaymentId: async () => await alipay.payments.byPaymentId("x"),
    byId: async () => await alipay.payments.byId("x"),
    byIds: async () => await alipay.payments.byIds(["x", "y"]),
    bySession: async () => await alipay.payments.bySession("x"),
    listCharges: async () => await alipay.payments.listCharges("x", 10),
    newestOf: async () => await alipay.payments.newestOf("cn"),
    noteUntouched: async ({ payment }) =>
      await alipay.payments.noteUntouched(payment, { reported_paid_at: now }),
    traces: async ({ payment }) => await alipay.payments.traces({ ...payment, money_since: now }),
    countOpen: async () => await alipay.payments.countOpen("cn"),
    existWith: async () => await alipay.payments.existWith("cn", "C"),
    listRefundable: async () =>
      await alipay.payments.listRefundable({
        handle: "cn",
        amount: { currency: "CNY", value: "1" },
        since: longAgo,
        limit: 10,
      }),
    listByCollections: async () => await alipay.payments.listByCollections(["x", "y"]),
    listByCollection: async () => await alipay.payments.listByCollection("x"),
    advance: async ({ payment }) => await alipay.payments.advance(payment.id, "paid"),
    note: async ({ payment }) => await alipay.payments.note(payment.id, { result_code: "X" }),
    deleteUnpaid: async () => await alipay.payments.deleteUnpaid(longAgo, 10),
    fillPlaces: async () => await alipay.payments.fillPlaces(["x", "y"]),
    noteShoppers: async () => await alipay.payments.noteShoppers([{ id: "x", digest: "y" }]),
    listFinished: async () => await alipay.payments.listFinished("x", 10),
    mustExist: async ({ payment }) => await alipay.payments.mustExist(payment.id),
  },
  checks: {
    schedule: async () => await alipay.checks.schedule("x", now),
    expectCharges: async () => await alipay.checks.expectCharges(["x"], { now, at: now }),
    begin: async () => await alipay.checks.begin("x", now),
    end: async () =>
      await alipay.checks.end("x", {
        ...{ until: now, checks: 1, next: null, soonest: now },
        recheck: now,
      }),
    scheduleRechecks: async () => await alipay.checks.scheduleRechecks(due),
    reschedule: async () => await alipay.checks.reschedule("x", 1, null),
    claimDue: async () => await alipay.checks.claimDue(due),
  },
  operations: {
    write: async ({ payment }) => await alipay.operations.write(newRefund(payment.id)),
    byId: async () => await alipay.operations.byId("x"),
    byRequestId: async () => await alipay.operations.byRequestId("x"),
    byMedusaId: async () => await alipay.operations.byMedusaId("x"),
    listByMedusaIds: async () => await alipay.operations.listByMedusaIds(["x", "y"]),
    list: async () => await alipay.operations.list("x"),
    listUnsettled: async () => await alipay.operations.listUnsettled("x", "refund"),
    advance: async ({ refund }) => await alipay.operations.advance(refund.id, "succeeded"),
    correct: async ({ refund }) => {
      await alipay.operations.advance(refund.id, "failed")
      return await alipay.operations.correct(refund.id, {})
    },
    note: async ({ refund }) => await alipay.operations.note(refund.id, { result_code: "X" }),
    claimFor: async () => await alipay.operations.claimFor("x", "y"),
    reschedule: async () => await alipay.operations.reschedule("x", 1, null),
    claimDue: async () => await alipay.operations.claimDue(due),
  },
  paymentList: {
    page: async () => await alipay.paymentList.page(everything, { place: cursor, limit: 20 }),
    find: async () =>
      await alipay.paymentList.find({ id: "x", collections: ["x"], sessions: ["y"] }),
    pageAtPlaces: async () =>
      await alipay.paymentList.page(
        { ...everything, places: ["sloc_old_1"] },
        { place: cursor, limit: 20 }
      ),
    choices: async () => await alipay.paymentList.choices(),
    places: async () => await alipay.paymentList.places(),
    operationsOf: async () => await alipay.paymentList.operationsOf(["x", "y"]),
  },
  refundList: {
    page: async () =>
      await alipay.refundList.page(
        { ...period, states: ["succeeded"], payment: { handle: ["cn"] } },
        { place: cursor, limit: 20 }
      ),
    find: async () => await alipay.refundList.find("x", ["alpay_old_1"]),
  },
  declarations: {
    write: async ({ payment }) => {
      const { id } = await alipay.declarations.write(newDeclaration(payment.id), ["x"], () => [])
      await alipay.declarations.advance(id, "refused", { customs_result_code: "-1" })
      return await alipay.declarations.write(
        newDeclaration(payment.id, { replaces_id: id }),
        ["x"],
        () => [id]
      )
    },
    byId: async () => await alipay.declarations.byId("x"),
    mustExist: async () => await alipay.declarations.mustExist("aldec_old_1"),
    ofPayment: async () => await alipay.declarations.ofPayment("x"),
    ofPayments: async () => await alipay.declarations.ofPayments(["x", "y"]),
    advance: async () => await alipay.declarations.advance("x", "recorded", { next_check_at: now }),
    note: async () => await alipay.declarations.note("x", { receipts_asked: 1 }),
    reschedule: async () => await alipay.declarations.reschedule("x", 1, now),
    claimDue: async () => await alipay.declarations.claimDue(due),
    dropCertificates: async () => await alipay.declarations.dropCertificates(longAgo),
  },
  sales: {
    write: async () => await alipay.sales.write(newSale()),
    byId: async () => await alipay.sales.byId("x"),
    findOrWrite: async () => await alipay.sales.findOrWrite(newSale()),
    ofCollection: async () => await alipay.sales.sells("x"),
    beginAgain: async () => {
      const { cart_id: _, from_order_id: __, payment_collection_id: ___, ...begun } = newSale()
      await alipay.sales.beginAgain(begun.id, begun)
    },
    sells: async () => await alipay.sales.sells("x"),
    sellsCart: async () => await alipay.sales.sellsCart("x"),
    newestOf: async () => await alipay.sales.newestOf("sloc_1", 20),
    cancel: async () => await alipay.sales.cancel("x", now),
  },
  printedCodes: {
    findOrMake: async () => await alipay.printedCodes.findOrMake("sloc_1", "user_1"),
    ofPlace: async () => await alipay.printedCodes.ofPlace("sloc_1"),
    ofPlaces: async () => await alipay.printedCodes.ofPlaces(["sloc_1", "sloc_2"]),
    byId: async () => await alipay.printedCodes.byId("x"),
    replace: async () => await alipay.printedCodes.replace("x", now),
    offer: async () => await alipay.printedCodes.offer("x", now),
    offeredAt: async () => await alipay.printedCodes.offeredAt("sloc_1", now, 20),
    countEntered: async () => await alipay.printedCodes.countEntered("sloc_1", now),
  },
  stores: {
    write: async () => await alipay.stores.write(newStore()),
    correct: async () => {
      const before = await alipay.stores.write(newStore())
      return await alipay.stores.correct(before, newStoreRequest())
    },
    byId: async () => await alipay.stores.byId("x"),
    mustExist: async () => await alipay.stores.mustExist("alst_old_1"),
    byRequestId: async () => await alipay.stores.byRequestId("x"),
    ofPlace: async () => await alipay.stores.ofPlace("sloc_old_1", "account_1"),
    ofAccounts: async () => await alipay.stores.ofAccounts(["account_1", "account_2"]),
    lastOf: async () => await alipay.stores.lastOf("account_1"),
    sealedDocuments: async () => await alipay.stores.sealedDocuments(oldStore),
    advance: async () => await alipay.stores.advance(oldStore, "approved", { next_check_at: now }),
    nameTerminals: async () => await alipay.stores.nameTerminals(oldStore, ["T-1"]),
    reschedule: async () => await alipay.stores.reschedule(oldStore, 1, now),
    claimDue: async () => await alipay.stores.claimDue(due),
    dropDocuments: async () => await alipay.stores.dropDocuments(longAgo),
  },
  declarationList: {
    page: async () =>
      await alipay.declarationList.page(
        { ...period, handles: ["cn"], customs: ["NINGBO"], states: ["refused"] },
        { place: cursor, limit: 20 }
      ),
    find: async () => await alipay.declarationList.find("x", ["alpay_old_1"]),
  },
  disputeList: {
    page: async () =>
      await alipay.disputeList.page(
        { ...period, handles: ["cn"], kinds: ["chargeback"], states: ["won"] },
        { place: cursor, limit: 20 }
      ),
    find: async () => await alipay.disputeList.find("x", ["alpay_old_1"]),
    ofPayments: async () => await alipay.disputeList.ofPayments(["x", "y"]),
    waiting: async () => {
      await alipay.disputeList.waiting({ now })
      return await alipay.disputeList.waiting({ now, before: now })
    },
    countDue: async () => await alipay.disputeList.countDue(period),
    countSince: async () =>
      await alipay.disputeList.countSince({ since: lately, now }, ["won", "lost"]),
  },
  disputeRates: {
    paid: async () => await alipay.disputeRates.paid(lastDays),
    disputed: async () =>
      await alipay.disputeRates.disputed(lastDays, {
        states: ["open", "won"],
        kinds: ["chargeback"],
      }),
  },
  refusedMessages: {
    keep: async () => await alipay.refusedMessages.keep("cn", now, () => refused),
    deleteOld: async () => await alipay.refusedMessages.deleteOld(now),
    page: async () =>
      await alipay.refusedMessages.page({ ...period, handles: ["cn"] }, { limit: 20 }),
    byId: async () => await alipay.refusedMessages.byId("x"),
  },
  messageList: {
    page: async () =>
      await alipay.messageList.page(
        { ...period, handles: ["cn"], kinds: ["refund"], states: ["dead"] },
        { place: cursor, limit: 20 }
      ),
    find: async () => await alipay.messageList.find({ ids: ["x", "y"] }),
    choices: async () => await alipay.messageList.choices(),
    byIds: async () => await alipay.messageList.byIds(["x", "y"], 10),
  },
  takings: {
    taken: async () => await alipay.takings.taken(lastDays),
    refunded: async () => await alipay.takings.refunded(lastDays),
    held: async () => await alipay.takings.held(["cn"], { environment: "live", now }),
    attempts: async () => await alipay.takings.attempts(["cn"], lastDays),
  },
  overview: {
    unsettled: async () => await alipay.overview.unsettled(20),
  },
  inbox: {
    hasMessageOf: async () =>
      await alipay.inbox.hasMessageOf({ payment_request_id: "x", gateway_payment_id: "y" }),
    waitingDisputesOf: async () => await alipay.inbox.waitingDisputesOf(disputed),
    allOfDispute: async () => await alipay.inbox.allOfDispute(disputed, "d"),
    claimForReplay: async () => await alipay.inbox.claimForReplay("x", now),
    applied: async () => await alipay.inbox.applied("x", now),
    recordAgain: async () => await alipay.inbox.recordAgain(now),
    postponed: async () => await alipay.inbox.postponed("x", "error", null),
    putBack: async () => await alipay.inbox.putBack("x", now),
    byId: async () => await alipay.inbox.byId("x"),
    claimAgain: async () => await alipay.inbox.claimAgain("x", now, now),
    claimDue: async () => await alipay.inbox.claimDue(due),
  },
  disputes: {
    byId: async () => await alipay.disputes.byId("x"),
    ofPayment: async () => await alipay.disputes.ofPayment("x"),
    countOpen: async () => await alipay.disputes.countOpen("cn", "C"),
    byDisputeId: async () => await alipay.disputes.byDisputeId("x", "C"),
    change: async ({ payment }) => {
      await alipay.disputes.change(payment, "d", () => step("open"))
      return await alipay.disputes.change(payment, "d", () => step("lost"))
    },
    alerted: async () => await alipay.disputes.alerted("x", 1, now),
    reschedule: async () => await alipay.disputes.reschedule("x", now),
    claimDue: async () => await alipay.disputes.claimDue(due),
  },
  disputeFiles: {
    kept: async () => await alipay.disputeFiles.kept(["x", "y"]),
    read: async () => await alipay.disputeFiles.read("x"),
    deleteBefore: async () => await alipay.disputeFiles.deleteBefore(now),
  },
  disputeRequests: {
    write: async ({ payment }) => await alipay.disputeRequests.write(answer(payment.id), "eA=="),
    record: async () => await alipay.disputeRequests.record("x", { state: "unknown" }),
    byId: async () => await alipay.disputeRequests.byId("x"),
    ofDispute: async () => await alipay.disputeRequests.ofDispute("x"),
  },
  agreements: {
    byId: async () => await alipay.agreements.byId("x"),
    byIds: async () => await alipay.agreements.byIds(["x", "y"]),
    ofCustomer: async () => await alipay.agreements.ofCustomer("x", "y"),
    byAuthState: async () => await alipay.agreements.byAuthState("x"),
    byAccessToken: async () => await alipay.agreements.byAccessToken("x"),
    listByAccessToken: async () => await alipay.agreements.listByAccessToken("x"),
    listByAuthCode: async () => await alipay.agreements.listByAuthCode("x"),
    listOfCustomer: async () => await alipay.agreements.listOfCustomer("x"),
    askToEnd: async () =>
      await alipay.agreements.askToEnd(["x", "y"], {
        ...{ reason: "ACCOUNT_DELETED", by: "customer" },
        now,
      }),
    linkedWith: async () => await alipay.agreements.linkedWith("cn", "C"),
    countOpenConsents: async () => await alipay.agreements.countOpenConsents("x", now),
    reschedule: async () => await alipay.agreements.reschedule("x", 1, null),
    claimDue: async () => await alipay.agreements.claimDue(due),
  },
  charges: {
    byId: async () => await alipay.charges.byId("x"),
    byKey: async () => await alipay.charges.byKey("x"),
    note: async () => await alipay.charges.note("x", { session_id: "y" }),
  },
  attention: {
    open: async ({ payment }) =>
      await alipay.attention.open({ ...finding, alipay_payment_id: payment.id }),
    close: async () => await alipay.attention.close("account_unusable", "cn", closing),
    closeById: async () => await alipay.attention.closeById("x", closing),
    record: async () => await alipay.attention.record({ ...finding, subject: "hk" }, closing),
    byId: async () => await alipay.attention.byId("x"),
    openAbout: async () => await alipay.attention.openAbout("account_unusable", "cn"),
    openOf: async () => await alipay.attention.openOf("x"),
    allOf: async () => await alipay.attention.allOf("x", "refund_failed"),
    hasReturn: async () => await alipay.attention.hasReturn("x"),
    list: async () => await alipay.attention.list({ state: "open" }, page),
    listNamed: async () =>
      await alipay.attention.list({ state: "open", named: { id: "x", payments: ["y"] } }, page),
    countByKind: async () => await alipay.attention.countByKind(),
    openKinds: async () => await alipay.attention.openKinds(["paid_twice", "refund_failed"]),
    reviewSoon: async () => await alipay.attention.reviewSoon("x"),
  },
  alerts: {
    kindsToTell: async () => await alipay.alerts.kindsToTell("feed", now),
    itemsToTell: async () => await alipay.alerts.itemsToTell(told, now),
    last: async () => await alipay.alerts.last(told),
    rowsOf: async () => await alipay.alerts.rowsOf("email"),
    sent: async () => await alipay.alerts.sent(told, now, { itemIds: ["x", "y"] }),
    failed: async () =>
      await alipay.alerts.failed(told, now, {
        ...{ failed: 1, retry_at: now, items_until: now, problem: "x" },
      }),
    dropFailure: async () => await alipay.alerts.dropFailure(told),
    finish: async () => await alipay.alerts.finish(told, ["a@shop.example"], now),
  },
  history: {
    add: async ({ payment }) =>
      await alipay.history.add({
        ...{ alipay_payment_id: payment.id, attention_id: null, what: "x" },
        ...{ actor_id: null, details: {} },
      }),
    conclude: async () => await alipay.history.conclude("x", {}),
    ofPayments: async () => await alipay.history.ofPayments(["x", "y"]),
    ofAttention: async () => await alipay.history.ofAttention("x"),
  },
  installation: {
    confirm: async () => await alipay.installation.confirm("x", "user_1", now),
  },
  leases: {
    within: async () => await alipay.leases.within("payment:x", async () => undefined),
    isHeld: async () => await alipay.leases.isHeld("payment:x"),
  },
  firstSteps: {
    of: async () => {
      await alipay.firstSteps.of("cn")
      return await alipay.firstSteps.of("nowhere")
    },
  },
  accountChecks: {
    lastTest: async () => await alipay.accountChecks.lastTest("cn"),
    lastGenuineAt: async () => await alipay.accountChecks.lastGenuineAt("cn"),
  },
}

const actors = loadBuilt("medusa/actors.js") as typeof import("../../src/medusa/actors")
const begun = loadBuilt(
  "medusa/begun-changes.js"
) as typeof import("../../src/medusa/begun-changes")
const buyers = loadBuilt("medusa/buyers.js") as typeof import("../../src/medusa/buyers")
const checkouts = loadBuilt("medusa/checkouts.js") as typeof import("../../src/medusa/checkouts")
const customers = loadBuilt("medusa/customers.js") as typeof import("../../src/medusa/customers")

const customsOrders = loadBuilt(
  "medusa/customs-orders.js"
) as typeof import("../../src/medusa/customs-orders")
const orderHistory = loadBuilt(
  "medusa/order-history.js"
) as typeof import("../../src/medusa/order-history")
const orderBook = loadBuilt("medusa/order-book.js") as typeof import("../../src/medusa/order-book")
const locations = loadBuilt(
  "medusa/stock-locations.js"
) as typeof import("../../src/medusa/stock-locations")

/** A call of each function that reads Medusa's tables by a statement of ours. */
const READERS: Readonly<Record<string, () => Promise<unknown>>> = {
  listUndeclared: async () =>
    await customsOrders.listUndeclared(
      alipay,
      { whole: ["cn"], byShipment: ["hk"], since: lately },
      { after: "x", limit: 10 }
    ),
  listPayersOfOrder: async () => await orderHistory.listPayersOfOrder(alipay, "x"),
  listStoredVersions: async () => await orderHistory.listStoredVersions(alipay, "x"),
  emailsOfAdmins: async () => await actors.emailsOfAdmins(alipay, ["x", "y"]),
  actorsOfMovements: async () => await actors.actorsOfMovements(alipay, ["x", "y"]),
  paymentsOfSessions: async () => await actors.paymentsOfSessions(alipay, ["x", "y"]),
  begunChangeOf: async () => await begun.begunChangeOf(alipay, "x"),
  isDraftInEdit: async () => await begun.isDraftInEdit(alipay, "x"),
  begunChangeOfSession: async () => await begun.begunChangeOfSession(alipay, "x"),
  canceledOrderOfSession: async () => await begun.canceledOrderOfSession(alipay, "x"),
  buyersOf: async () => await buyers.buyersOf(alipay, "x"),
  withoutOwner: async () => await buyers.withoutOwner(alipay, ["x", "y"]),
  walletOwnersOf: async () => await buyers.walletOwnersOf(alipay, "x"),
  checkoutOf: async () => await checkouts.checkoutOf(alipay, "x"),
  customerExists: async () => await customers.customerExists(alipay, "x"),
  orderFactsOf: async () => await orderBook.orderFactsOf(alipay, ["x", "y"]),
  findNamed: async () => {
    for (const searched of ["#25", "order_1", "cart_1", "pay_1", "lin@shop.example"]) {
      await orderBook.findNamed(alipay, searched)
    }
  },
  namesOfLocations: async () => await locations.namesOfLocations(alipay, ["x", "y"]),
  listOwnedAgreements: async () => await customers.listOwnedAgreements(alipay, "alagr_old_5", 500),
}

/** Methods that send no statement of their own, or of which the reason is given. */
const EXCEPT: Readonly<Record<string, string>> = {
  "overview.counts": "reads the newest rows, so many at most, by the primary key",
  "inbox.record": "an insert with what a message brings; the door's tests send it",
  "agreements.write": "an insert",
  "agreements.advance": "by id, as `reschedule`; the linking tests send it",
  "agreements.note": "by id, as `reschedule`",
  "agreements.keepFor": "by the digest of `byAuthState`, then by id",
  "agreements.confirm": "by id",
  "agreements.open": "sends nothing",
  "charges.begin": "an insert, and a read by the unique key",
  "installation.heldSince":
    "a row for each place the store has been at; live money is looked for once, at a new one",
  "installation.holds": "as `heldSince`",
  "installation.wouldHoldSince": "as `heldSince`",
  "installation.recognize": "as `heldSince`",
  "installation.byPlace": "by the unique place",
  "installation.assertOwn": "as `heldSince`",
  "installation.ledgerId": "as `heldSince`",
  "installation.firstId": "a row for each place the store has been at",
  "installation.byId": "by id",
  "installation.write": "an insert, and a read by the unique place",
  "takings.read": "called by the others",
  "disputeFiles.keep": "called by disputeRequests.write",
  "disputeRates.read": "called by the others",
  "alerts.untold": "sends nothing",
  "alerts.write": "called by the others",
  "leases.acquire": "called by `within`",
  "leases.countWaiting": "sends nothing",
  "accountChecks.list": "one row an account",
  "accountChecks.byHandle": "one row an account",
  "accountChecks.remember": "one row an account",
  "accountChecks.noteRefusal": "one row an account",
}

/** Called by the others. */
const PRIVATE = new Set(
  [
    ["newest", "find", "first", "mustExist", "settle", "toColumns", "upsert", "tell", "closeWhere"],
    [
      "arrive",
      "hasLive",
      "keepHistory",
      "takeInTurn",
      "held",
      "take",
      "renew",
      "drop",
      "writeRefusal",
      "mayOffer",
      "knex",
      "firstId",
    ],
  ].flat()
)

const publicMethods = (part: string): string[] =>
  Object.getOwnPropertyNames(
    Object.getPrototypeOf(Reflect.get(alipay, part) as object) as object
  ).filter((name) => name !== "constructor" && !PRIVATE.has(name))

const names = Object.entries(CALLS).flatMap(([part, calls]) =>
  Object.keys(calls).map((method) => [part, method] as const)
)

describe("no statement reads a whole table", () => {
  it.each(names)("%s.%s", async (part, method) => {
    const rows = await written()
    const statements = await recordStatements(knex, async () => await CALLS[part]?.[method]?.(rows))
    expect(statements).not.toEqual([])
    expect(await findWholeReads(store.sql, statements)).toEqual([])
  })

  it("of the health page", async () => {
    const statements = await recordStatements(knex, async () => await alipay.openWork())
    expect(await findWholeReads(store.sql, statements)).toEqual([])
  })

  it.each(Object.entries(READERS))("%s", async (_, read) => {
    const statements = await recordStatements(knex, read)
    expect(statements).not.toEqual([])
    expect(await findWholeReads(store.sql, statements)).toEqual([])
  })

  it("every reader of Medusa's tables is called here", () => {
    const exported = [begun, buyers, checkouts, customers, orderBook].flatMap((file) =>
      Object.keys(file)
    )
    expect(exported.filter((name) => READERS[name] === undefined)).toEqual([])
  })

  it.each(Object.keys(CALLS))(
    "every public method of %s is called here, or says why not",
    (part) => {
      const unknown = publicMethods(part).filter(
        (name) => CALLS[part]?.[name] === undefined && EXCEPT[`${part}.${name}`] === undefined
      )
      expect(unknown).toEqual([])
    }
  )
})

it("the list of closed items is counted to 10,000 and no further", async () => {
  const { count, rows } = await alipay.attention.list({ state: "closed" }, { limit: 1, offset: 0 })
  expect([count, rows.length]).toEqual([10_000, 1])
})

describe("the law notices", () => {
  it.each([
    [
      "a statement without the condition of the index",
      "select id from alipay_payment where session_id = $1",
    ],
    [
      "a column without an index",
      "select id from alipay_payment where deleted_at is null and amount = $1",
    ],
  ])("%s", async (_, sql) => {
    expect(await findWholeReads(store.sql, [{ sql, bindings: ["x"] }])).not.toEqual([])
  })
})
