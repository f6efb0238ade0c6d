import type { MedusaContainer } from "@medusajs/framework/types"
import { ALERT_TEXTS, alertLanguage, type AlertTexts } from "../attention/rules/alert-texts"
import { onlyLocale } from "../medusa/notify"
import { alipayOf } from "../modules/alipay"
import { fillText } from "../shopper-pages/rules/texts"

/** A note for a row of Medusa's, which Medusa's own pages show as it is: in the language of messages. */
export const noteOf = async (
  container: MedusaContainer,
  name: keyof AlertTexts["notes"],
  values: Readonly<Record<string, string>> = {}
): Promise<string> => {
  const alipay = alipayOf(container)
  const { language } = await alipay.alertSettings.read()
  const spoken = alertLanguage(language, await onlyLocale(alipay))
  return fillText(ALERT_TEXTS[spoken].notes[name], values)
}
