/** The languages that the gateway's form speaks, by ours; where it has several, the first. English for all others. */
const LOCALES =
  "en_US pt_BR es_ES ko_KR ms_MY in_ID th_TH vi_VN tl_PH it_IT de_DE fr_FR nl_NL ja_JP ro pl_PL ar_SA tr_TR hi_IN"

/** What the gateway calls a language by an old or an own name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { id: "in", fil: "tl" }

/** A language tag such as `zh-TW` as the gateway's form takes it. */
export const gatewayLocale = (locale = ""): string => {
  const [language = "", ...rest] = locale.toLowerCase().split(/[-_]/)
  if (language === "zh") return /hant|tw|hk|mo/.test(rest.join()) ? "zh_HK" : "zh_CN"
  if (language === "pt" && rest.includes("pt")) return "pt_PT"
  const wanted = OTHER_NAMES[language] ?? language
  return LOCALES.split(" ").find((each) => each.split("_")[0] === wanted) ?? "en_US"
}
