import type { Pool } from "pg"

/** Of a thousand old payments four are open, as in a shop on a good day. */
const IS_OPEN = "(g % 250 = 0)"
const AGE = "now() - (g || ' seconds')::interval"

/** Old rows of each table of the plugin, and their customers, by number `g`: one operation, message, closed item and history entry a payment. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alipay_payment: {
    id: "'alpay_old_' || g",
    handle: "'cn'",
    session_id: "'payses_old_' || g",
    payment_collection_id: "'pay_col_old_' || g",
    payment_request_id: "'payses_old_' || g",
    gateway_payment_id: "'gateway_old_' || g",
    product: "'pay'",
    payment_method_type: "'ALIPAY_CN'",
    agreement_id: "case when g % 10 = 0 then 'alagr_old_' || g / 10 end",
    currency_code: "'CNY'",
    amount: "'10050'",
    session_amount: "'100.5'",
    client_id: "'SANDBOX_OLD'",
    environment: "'live'",
    stock_location_id: "case when g % 5 = 0 then 'sloc_old_' || g % 3 end",
    email_digest: "case when g % 10 > 0 then md5('old_' || g / 4) end",
    state: `case when ${IS_OPEN} then 'awaiting_shopper' when g % 3 = 0 then 'failed' else 'paid' end`,
    money_since: `case when g % 3 <> 0 and not ${IS_OPEN} then ${AGE} end`,
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_operation: {
    id: "'alop_old_' || g",
    alipay_payment_id: "'alpay_old_' || g",
    kind: "'refund'",
    request_id: "'ref_old_' || g",
    medusa_id: "'ref_old_' || g",
    gateway_id: "'gateway_ref_old_' || g",
    origin: "'medusa'",
    amount: "'5000'",
    currency_code: "'CNY'",
    state: `case when ${IS_OPEN} then 'processing' else 'succeeded' end`,
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_notification: {
    id: "'alnot_old_' || g",
    handle: "'cn'",
    kind: "'payment'",
    dedupe_key: "'old_' || g",
    payment_request_id: "'payses_old_' || g",
    gateway_payment_id: "'gateway_old_' || g",
    body: "'{}'",
    request_time: "'2026-01-01T00:00:00Z'",
    state: "case when g % 5000 = 0 then 'dead' else 'applied' end",
  },
  alipay_declaration: {
    id: "'aldec_old_' || g",
    alipay_payment_id: "'alpay_old_' || g",
    handle: "'cn'",
    client_id: "'SANDBOX_OLD'",
    state: `case when ${IS_OPEN} then 'in_process' when g % 3 = 0 then 'refused' else 'matched' end`,
    origin: "'fulfillment'",
    amount: "'10050'",
    customs_code: "'NINGBO'",
    merchant_customs_code: "'M'",
    merchant_customs_name: "'N'",
    sub_order_id: "case when g % 2 = 0 then 'ful_old_' || g else '' end",
    buyer_certificate: `case when ${IS_OPEN} then 'sealed' end`,
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_sale: {
    id: "'alsale_old_' || g",
    handle: "'cn'",
    stock_location_id: "'sloc_' || g % 10",
    sales_channel_id: "'sc_1'",
    terminal: "'Counter 1'",
    cart_id: "'cart_old_' || g",
    payment_collection_id: "'pay_col_sale_' || g",
    actor_id: "case when g % 5 > 0 then 'user_1' end",
    printed_until: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_poster: {
    id: "'alposter_old_' || g",
    stock_location_id: "'sloc_' || g % 1000",
    actor_id: "'user_1'",
    replaced_at: "case when g > 1000 then now() end",
  },
  alipay_store: {
    id: "'alst_old_' || g",
    stock_location_id: "'sloc_old_' || g",
    handle: "'account_' || g % 10000",
    client_id: "'SANDBOX_OLD'",
    environment: "'sandbox'",
    request_id: "'alreg_old_' || g",
    state: `case when ${IS_OPEN} then 'in_review' else 'approved' end`,
    ...{ details: "'{}'::jsonb", documents: "'[]'::jsonb" },
    sealed_documents: `case when ${IS_OPEN} then 'sealed' end`,
    ...{ wallets: "'[]'::jsonb", earlier: "'[]'::jsonb" },
    sent_at: AGE,
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_dispute: {
    id: "'aldsp_old_' || g",
    alipay_payment_id: "'alpay_old_' || g",
    dispute_id: "'dispute_old_' || g",
    handle: "'cn'",
    client_id: "'SANDBOX_OLD'",
    kind: "'chargeback'",
    state: `case when ${IS_OPEN} then 'open' when g % 3 = 0 then 'lost' else 'won' end`,
    due_at: AGE,
    unknown_types: "'[]'::jsonb",
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  alipay_dispute_request: {
    id: "'aldrq_old_' || g",
    alipay_dispute_id: "'aldsp_old_' || g",
    kind: "'defend'",
    state: "'succeeded'",
  },
  alipay_attention: {
    id: "'alatt_old_' || g",
    kind: "'refund_failed'",
    subject: "'alop_old_' || g",
    handle: "'cn'",
    alipay_payment_id: "'alpay_old_' || g",
    fingerprint: "'FAIL'",
    facts: "'{}'",
    state: `case when ${IS_OPEN} then 'open' else 'closed' end`,
  },
  alipay_history: {
    id: "'alhis_old_' || g",
    alipay_payment_id: "'alpay_old_' || g",
    attention_id: "'alatt_old_' || g",
    what: "'attention_closed'",
    details: "'{}'",
  },
  alipay_agreement: {
    id: "'alagr_old_' || g",
    handle: "'cn'",
    client_id: "'SANDBOX_OLD'",
    customer_id: "'cus_old_' || g",
    payment_method_type: "'ALIPAY_CN'",
    state: "case when g % 2 = 0 then 'active' else 'revoked' end",
    auth_state_digest: "'state_old_' || g",
    auth_code_digest: "'code_old_' || g",
    access_token_digest: "'token_old_' || g",
    consent_expires_at: AGE,
    return_url: "'https://shop.example/back'",
    next_check_at: `case when ${IS_OPEN} then ${AGE} end`,
  },
  customer: {
    id: "'cus_old_' || g",
    has_account: "true",
  },
  alipay_charge: {
    id: "'alchg_old_' || g",
    idempotency_key: "'charge_old_' || g",
    agreement_id: "'alagr_old_' || g",
    customer_id: "'cus_old_' || g",
    currency_code: "'CNY'",
    amount: "'100.5'",
  },
}

/** Puts `rows` old rows into each table of the plugin and its customers into Medusa's, and has PostgreSQL count them. */
export const growLedger = async (sql: Pool, rows: number): Promise<void> => {
  for (const [table, values] of Object.entries(TABLES)) {
    const columns = { ...values, created_at: AGE, updated_at: AGE }
    await sql.query(
      `insert into ${table} (${Object.keys(columns).join(", ")})
       select ${Object.values(columns)
         .map((value) => (value === "'{}'" ? "'{}'::jsonb" : value))
         .join(", ")}
         from generate_series(1, $1::int) g`,
      [rows]
    )
    await sql.query(`analyze ${table}`)
  }
}
