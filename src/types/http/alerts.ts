import type { AlipayAttentionKind } from "./attention"

/** What messages can be written in: the languages of the plugin's pages. */
export type AlipayAlertLanguage = "en" | "zh-CN" | "zh-TW" | "ja" | "ko" | "de" | "fr" | "es"

/** Who is told by e-mail that something needs a person. */
export type AdminAlipayAlertSettings = {
  /** E-mail addresses, at most 20. */
  recipients: string[]
  /** Of what they are told: the urgent kinds, all, or these. */
  kinds: "urgent" | "all" | AlipayAttentionKind[]
  /** Of the messages in the bell and by e-mail; null: of the store's only locale. */
  language: AlipayAlertLanguage | null
}

/** `GET` and `POST /admin/alipay/alerts` */
export type AdminAlipayAlertsResponse = {
  alerts: AdminAlipayAlertSettings & {
    urgent_kinds: AlipayAttentionKind[]
    /** What messages are written in now. */
    spoken: AlipayAlertLanguage
    /** Whether the store has a provider for e-mail, and for the admin's bell. */
    providers: { email: boolean; feed: boolean }
    /** Why the last message of a channel could not be sent, while it is being tried again. */
    problems: { email: string | null; feed: string | null }
  }
}

/** `GET /admin/alipay/attention/urgent` */
export type AdminAlipayUrgentResponse = {
  urgent: {
    /** Open items of urgent kinds; 100 says that there are at least so many. */
    count: number
    kinds: AlipayAttentionKind[]
  }
}
