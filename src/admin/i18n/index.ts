import { atStart as english } from "./en/at-start"
import { atStart as german } from "./de/at-start"
import { atStart as spanish } from "./es/at-start"
import { atStart as french } from "./fr/at-start"
import { atStart as japanese } from "./ja/at-start"
import { atStart as korean } from "./ko/at-start"
import { atStart as simplified } from "./zh-cn/at-start"
import { atStart as traditional } from "./zh-tw/at-start"

/** By Medusa's names of the languages; merged by the admin into its own texts. The rest comes with the first page. */
export default {
  en: { alipay: english },
  zhCN: { alipay: simplified },
  zhTW: { alipay: traditional },
  de: { alipay: german },
  es: { alipay: spanish },
  fr: { alipay: french },
  ja: { alipay: japanese },
  ko: { alipay: korean },
}
