import { de } from "../de/texts"
import { es } from "../es/texts"
import { fr } from "../fr/texts"
import { ja } from "../ja/texts"
import { ko } from "../ko/texts"
import { zhCN } from "../zh-cn/texts"
import { zhTW } from "../zh-tw/texts"

/** Every language besides English, by Medusa's names. */
export const TRANSLATIONS = { zhCN, zhTW, de, es, fr, ja, ko }
/** Those that say one and many alike. */
export const ONE_FORM: ReadonlySet<string> = new Set(["zhCN", "zhTW", "ja", "ko"])
