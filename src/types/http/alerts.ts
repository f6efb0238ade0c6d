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

/** `POST /admin/alipay/alerts`; 409 with `type: "conflict"` where another admin changed them since. */
export type AdminAlipaySaveAlerts = AdminAlipayAlertSettings & {
  /** The revision that was edited. */
  revision: number
}

/** `GET` and `POST /admin/alipay/alerts` */
export type AdminAlipayAlertsResponse = {
  alerts: AdminAlipayAlertSettings & {
    /** Counts the changes; 0 before the first. */
    revision: number
    urgent_kinds: AlipayAttentionKind[]
    /** What messages are written in now. */
    spoken: AlipayAlertLanguage
    /** Whether the store has a provider for e-mail, and for the admin's bell. */
    providers: { email: boolean; feed: boolean }
    /** Why a message of a channel could not be sent, until one is. */
    problems: { email: string | null; feed: string | null }
    /** Recipients of e-mail whom the last message did not reach, why, and whether that one was given up. */
    unreached: { recipient: string; problem: string; gave_up: boolean }[]
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
