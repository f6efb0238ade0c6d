import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import type { AdminAlipayDefenseResponse, AlipayDefenseLanguage } from "../types/http"
import type { ListedDispute } from "./list-disputes"
import type { Annex } from "./paper/annexes"
import { drawPaper } from "./paper/draw-paper"
import { readSources } from "./read-sources"
import { MOST_DOCUMENT_BYTES } from "./rules/defense-file"
import { composePaper } from "./rules/paper/compose"
import { PAPER_TEXTS } from "./rules/paper/texts"
import { tooLarge } from "./rules/paper/too-large"

export type DefenseAsked = {
  language: AlipayDefenseLanguage
  /** What the shop says itself. */
  statement: string | undefined
  annexes: readonly Annex[]
}

/**
 * Writes a defense from what the shop knows; sends nothing and keeps nothing.
 * @throws MedusaError NOT_ALLOWED where the PDF library is not installed; INVALID_DATA naming the annex or font that can't be
 * used
 */
export const writeDefense = async (
  container: MedusaContainer,
  listed: ListedDispute,
  { language, statement, annexes }: DefenseAsked
): Promise<AdminAlipayDefenseResponse["defense"]> => {
  const { settings, now } = alipayOf(container)
  const { dispute, payment } = listed
  const sources = await readSources(container, { ...listed, mails: true })
  const names = annexes.map(({ name }) => name)
  const paper = composePaper(PAPER_TEXTS[language], {
    ...{ ...sources, dispute, payment, statement },
    annexes: names,
  })
  const drawn = await drawPaper({ paper, annexes, fonts: settings.defense_fonts, at: now() })
  const large = tooLarge(
    drawn.bytes.length,
    annexes.map(({ name, bytes }) => ({ name, bytes: bytes.length }))
  )
  return {
    document: drawn.bytes.toString("base64"),
    file_name: `defense-${dispute.dispute_id}.pdf`,
    bytes: drawn.bytes.length,
    most_bytes: MOST_DOCUMENT_BYTES,
    pages: drawn.pages,
    remove: large?.remove ?? [],
    too_large: large?.message ?? null,
    unprintable: drawn.unprintable,
  }
}
