import { model } from "@medusajs/framework/utils"
import { OPEN_PAYMENT_STATES, stateIn } from "../ledger/states"

/**
 * One attempt to be paid at the gateway, written before its request leaves.
 * `amount`, `paid_amount` are minor units as digit strings; `session_amount` is Medusa's major-unit decimal.
 */
export const AlipayPayment = model
  .define("alipay_payment", {
    id: model.id({ prefix: "alpay" }).primaryKey(),
    handle: model.text(),
    session_id: model.text(),
    payment_collection_id: model.text(),
    /** The gateway's idempotency key; equals the session's id, with a suffix when a session is asked again. */
    payment_request_id: model.text().unique(),
    product: model.text(),
    payment_method_type: model.text(),
    capture_mode: model.text().nullable(),
    /** Whose permission it is paid with, where the shopper is not sent anywhere. */
    agreement_id: model.text().nullable(),
    /** SHA-256 of where the goods were to go when a linked wallet was chosen. */
    delivery_digest: model.text().nullable(),
    /** SHA-256 of the shopper's e-mail address in small letters: by it a payment is found under the address that it was made with. */
    email_digest: model.text().nullable(),
    /** Medusa's stock location of the counter at which it is paid; null for what is paid online. */
    stock_location_id: model.text().nullable(),
    currency_code: model.text(),
    amount: model.text(),
    session_amount: model.text(),
    client_id: model.text(),
    environment: model.text(),
    state: model.text(),
    gateway_payment_id: model.text().nullable(),
    redirect: model.json().nullable(),
    expires_at: model.dateTime().nullable(),
    paid_amount: model.text().nullable(),
    paid_currency: model.text().nullable(),
    /** What the shopper paid after the wallet's discounts, in minor units; the shop is paid `paid_amount` all the same. */
    shopper_paid_amount: model.text().nullable(),
    shopper_paid_currency: model.text().nullable(),
    /** What can be declared to China's customs, in fen. */
    customs_amount: model.text().nullable(),
    /** The wallet's discounts, as the gateway told them. */
    promotions: model.json().nullable(),
    /** What the gateway told of the card: brand, last four digits, issuer's country, 3-D Secure. Nothing of a person. */
    card: model.json().nullable(),
    /** A review of the card after its authorization: status and who makes it. */
    review: model.json().nullable(),
    result_code: model.text().nullable(),
    /** Medusa let go of the session (cart changed, other wallet chosen, initiation failed). */
    abandoned_at: model.dateTime().nullable(),
    /** A completion of the cart began that may charge the linked wallet. */
    completion_begun_at: model.dateTime().nullable(),
    /** We told Medusa that the money is there; from then on only Medusa's own rows decide about it. */
    reported_paid_at: model.dateTime().nullable(),
    /** When the gateway first told of paid or held money. */
    money_since: model.dateTime().nullable(),
    /** When the shopper paid, as the gateway says. */
    paid_at: model.dateTime().nullable(),
    /** Until when held money can be captured. */
    hold_expires_at: model.dateTime().nullable(),
    checks: model.number().default(0),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
    /** When a paid payment for which nothing else is planned is asked about once more. */
    recheck_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["session_id"] },
    { on: ["handle", "created_at", "id"] },
    {
      name: "IDX_alipay_payment_list",
      on: ["handle", "environment", "state", "payment_method_type", "created_at", "id"],
    },
    {
      name: "IDX_alipay_payment_place",
      on: [
        "stock_location_id",
        "handle",
        "environment",
        "state",
        "payment_method_type",
        "created_at",
        "id",
      ],
      where: "stock_location_id IS NOT NULL",
    },
    { on: ["handle", "client_id"] },
    {
      name: "IDX_alipay_payment_open_handle",
      on: ["handle"],
      where: stateIn(OPEN_PAYMENT_STATES),
    },
    { on: ["payment_collection_id"] },
    { on: ["gateway_payment_id"] },
    {
      name: "IDX_alipay_payment_client_id_gateway_payment_id_unique",
      on: ["client_id", "gateway_payment_id"],
      unique: true,
      where: "gateway_payment_id IS NOT NULL",
    },
    { on: ["agreement_id"], where: "agreement_id IS NOT NULL" },
    {
      name: "IDX_alipay_payment_email_digest",
      on: ["email_digest", "created_at"],
      where: "email_digest IS NOT NULL",
    },
    {
      name: "IDX_alipay_payment_unpaid_created_at",
      on: ["created_at"],
      where: "money_since IS NULL AND next_check_at IS NULL",
    },
    { on: ["money_since"], where: "money_since IS NOT NULL" },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
    { on: ["recheck_at"], where: "recheck_at IS NOT NULL" },
    {
      name: "IDX_alipay_payment_finished",
      on: ["id"],
      where: "state = 'paid' AND next_check_at IS NULL",
    },
  ])
