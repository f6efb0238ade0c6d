import { atStart as english } from "./en/at-start"
import { atStart as chinese } from "./zh-cn/at-start"

/** By Medusa's names of the languages; merged by the admin into its own texts. The rest comes with the first page. */
export default {
  en: { alipay: english },
  zhCN: { alipay: chinese },
}
