import { escapeHtml } from "../../shopper-pages/rules/page"
import { fillText, pageTextsOf, type PageLocale } from "../../shopper-pages/rules/texts"
import { amountText, timeText } from "../../shopper-pages/rules/words"
import type { LinkClaims } from "./token"

type Written = { subject: string; text: string; html: string }

/** The mail that carries a link, in its language. */
export const writeMail = (mail: {
  locale: PageLocale
  shop: string
  url: string
  claims: LinkClaims
}): Written => {
  const { locale, shop, url, claims } = mail
  const texts = pageTextsOf(locale)
  const values = {
    shop,
    amount: amountText(claims.amount, claims.currency, locale),
    time: timeText(claims.expiresAt, locale),
  }
  const body = fillText(texts.mail_body, values)
  const until = fillText(texts.until, values)
  return {
    subject: fillText(texts.mail_subject, values),
    text: [body, url, until].join("\n\n"),
    html: [
      `<p>${escapeHtml(body)}</p>`,
      `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
      `<p>${escapeHtml(until)}</p>`,
    ].join("\n"),
  }
}
