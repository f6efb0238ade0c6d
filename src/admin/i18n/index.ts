import { en } from "./en/texts"
import { withPlainPlurals } from "./plain-plurals"
import { zhCN } from "./zh-cn/texts"

/** By Medusa's names of the languages; merged by the admin into its own texts. */
export default {
  en: { alipay: en },
  zhCN: { alipay: withPlainPlurals(zhCN) },
}
