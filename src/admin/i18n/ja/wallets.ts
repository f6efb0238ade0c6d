import type { wallets as english } from "../en/wallets"
import type { OneForm } from "../one-form"

/** Linked wallets on a customer's page. */
export const wallets: OneForm<typeof english> = {
  linked: {
    title: "連携済みウォレット",
    description: "この顧客がワンステップで支払えるウォレットです。更新時の請求にも使われます。",
    none: "連携済みウォレットはありません",
    none_hint: "連携は顧客がストアフロントで行います。ここでは解除だけができます。",
    since: "連携日",
    until: "終了予定",
    over_since: "終了日",
    end: "連携を解除",
    end_of: "{{wallet}} の連携を解除",
    end_title: "{{wallet}} の連携を解除しますか？",
    end_sure:
      "更新を含め、このウォレットに請求できなくなります。再連携できるのは顧客本人だけです。",
    ended: "{{wallet}} の連携を解除しました",
    last_charges: "最近の請求",
    never_charged: "請求はまだありません",
    order: "注文",
  },
  agreement_state: {
    pending: "ウォレットで確認中",
    active: "有効",
    expiring: "まもなく終了",
    expired: "期限切れ",
    revoked: "解除済み",
    failed: "未連携",
  },
  agreement_reason: {
    consent_expired: "顧客が時間内に同意しませんでした",
    no_consent_page: "ウォレットが同意ページを提供しませんでした",
    code_of_another: "コードが別の顧客のものでした",
    token_lost: "トークンを含む応答が失われました",
    token_expired: "トークンの期限切れ",
    revoked_by_customer: "顧客による",
    revoked_by_shop: "ストアによる",
    account_deleted: "顧客のアカウントが削除されました",
    ended_in_wallet: "ウォレットで終了",
    invalid_access_token: "ウォレットが受け付けなくなりました",
  },
  charge_state: {
    paid: "支払い済み",
    failed: "拒否",
    canceled: "キャンセル",
    open: "まだ不明",
  },
}
