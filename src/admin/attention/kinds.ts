import { en } from "../i18n/en/texts"
import type { AlipayAttentionKind } from "../../types/http"

/** Every kind of attention item, in the order of their texts. */
export const KINDS = Object.keys(en.kind) as AlipayAttentionKind[]
