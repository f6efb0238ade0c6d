import type { wallets as english } from "../en/wallets"
import type { OneForm } from "../one-form"

/** Linked wallets on a customer's page. */
export const wallets: OneForm<typeof english> = {
  linked: {
    title: "已綁定的錢包",
    description: "該客戶可一鍵付款、續費時扣款的錢包。",
    none: "沒有綁定的錢包",
    none_hint: "客戶在商店前臺綁定的錢包；商店只能解除綁定。",
    since: "綁定於",
    until: "到期",
    over_since: "終止於",
    end: "解除綁定",
    end_of: "解除綁定 {{wallet}}",
    end_title: "解除綁定 {{wallet}}？",
    end_sure: "之後無法再從該錢包扣款，續費也不行。只有客戶本人可以重新綁定。",
    ended: "已解除綁定 {{wallet}}",
    last_charges: "最近扣款",
    never_charged: "尚未扣款",
    order: "訂單",
  },
  agreement_state: {
    pending: "等待錢包確認",
    active: "有效",
    expiring: "即將到期",
    expired: "已到期",
    revoked: "已解除",
    failed: "未綁定",
  },
  agreement_reason: {
    consent_expired: "客戶未在限期內同意",
    no_consent_page: "錢包未提供授權頁面",
    code_of_another: "授權碼屬於其他客戶",
    token_lost: "含權杖的回應遺失",
    token_expired: "已過有效期",
    revoked_by_customer: "由客戶解除",
    revoked_by_shop: "由商店解除",
    account_deleted: "客戶帳戶已刪除",
    ended_in_wallet: "在錢包中解除",
    invalid_access_token: "錢包不再接受",
  },
  charge_state: {
    paid: "已付款",
    failed: "被拒絕",
    canceled: "已取消",
    open: "結果未知",
  },
}
