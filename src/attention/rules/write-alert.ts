import { exponentOf } from "../../gateway"
import type { AttentionRow } from "../../modules/alipay/attention/kinds"
import { fillText } from "../../shopper-pages/rules/texts"
import type { AlipayAlertLanguage } from "../../types/http"
import { ALERT_TEXTS } from "./alert-texts"

/** What a message tells of: an item, the order it is about, and how many more of its kind it stands for. */
export type ToldOf = {
  item: Pick<AttentionRow, "id" | "kind" | "handle" | "amount" | "currency_code" | "facts">
  orderNumber: number | null
  more: number
  /** The item's page in the admin. */
  address: string
}

/** A message: `title` and `lines` for the admin's bell, `subject` and `html` for e-mail. */
export type Alert = { title: string; text: string; subject: string; html: string }

const amountText = (amount: string, currency: string, language: string): string => {
  try {
    const decimals = exponentOf(currency)
    return new Intl.NumberFormat(language, {
      style: "currency",
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      // An amount is exact beyond what a number holds: it is given as a text.
    }).format(`${amount}E-${decimals}` as `${number}`)
  } catch {
    return `${amount} ${currency}`
  }
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Writes a message in one language. */
export const writeAlert = (
  { item, orderNumber, more, address }: ToldOf,
  language: AlipayAlertLanguage
): Alert => {
  const say = ALERT_TEXTS[language]
  const isLapsed = item.kind === "authorization_expiring" && item.facts["lapsed"] === true
  const [title, sentence] = isLapsed ? say.lapsed : say.kinds[item.kind]
  const { amount, currency_code: currency, handle } = item
  const about = [
    orderNumber === null ? "" : fillText(say.order, { number: String(orderNumber) }),
    amount === null || currency === null ? "" : amountText(amount, currency, language),
    handle === "" ? "" : fillText(say.account, { handle }),
  ].filter((part) => part !== "")
  const told = [sentence, ...(more > 0 ? [fillText(say.more, { count: String(more) })] : [])]
  const first = about.join(" · ")
  const paragraphs = [first, ...told].filter((part) => part !== "")
  const headline = fillText(say.title, { title })
  const open = fillText(say.open, { address })
  return {
    title: headline,
    text: [...paragraphs, open].join("\n"),
    subject: [headline, ...about.slice(0, 2)].join(" · "),
    html: [
      ...paragraphs.map((part) => `<p>${escape(part)}</p>`),
      `<p><a href="${escape(address)}">${escape(open)}</a></p>`,
    ].join("\n"),
  }
}
