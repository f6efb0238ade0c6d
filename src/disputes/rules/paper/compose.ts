import type { AlipayDisputeMeaning } from "../../../types/http"
import { schemeReasonOf } from "../scheme-reasons"
import type { DefenseInput } from "./input"
import type { Paper, PaperBlock } from "./model"
import { pointsOf } from "./points"
import { SECTIONS, type Section, type SectionName } from "./sections"
import type { PaperTexts } from "./texts"

/** What convinces against a reason comes first. */
const FIRST: Readonly<Partial<Record<AlipayDisputeMeaning, readonly SectionName[]>>> = {
  not_received: ["delivery"],
  dissatisfied: ["delivery", "order", "terms"],
  not_as_described: ["order", "terms"],
  fraud: ["customer", "earlier", "device"],
  not_recognized: ["customer", "earlier", "device"],
  not_refunded: ["refunds", "terms"],
  order_canceled: ["terms", "refunds"],
  subscription_canceled: ["terms", "earlier"],
}

const USUAL: readonly SectionName[] = [
  ...(["payment", "order", "customer", "delivery", "mails"] as const),
  ...(["earlier", "refunds", "device", "terms"] as const),
]

/** The sections in the order in which a reader of this reason needs them. */
const orderOf = (code: string | null): readonly SectionName[] => {
  const meaning = schemeReasonOf(code)?.meaning
  const first = (meaning && FIRST[meaning]) ?? []
  return [...first, ...USUAL.filter((name) => !first.includes(name))]
}

const withHeading = (text: string, blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.length === 0 ? [] : [{ type: "heading", text }, ...blocks]

/** A defense from what the shop knows: what is not known is left out. */
export const composePaper = (texts: PaperTexts, input: DefenseInput): Paper => {
  const { headings } = texts
  const { statement, annexes, dispute } = input
  const section = (name: SectionName): PaperBlock[] => {
    const compose: Section = SECTIONS[name]
    return withHeading(headings[name], compose(texts, input))
  }
  const points = pointsOf(texts, input)
  return {
    title: texts.title(dispute.dispute_id),
    blocks: [
      ...section("dispute"),
      ...withHeading(
        headings.statement,
        statement === undefined ? [] : [{ type: "text", text: statement }]
      ),
      ...withHeading(
        headings.summary,
        points.length === 0 ? [] : [{ type: "list", items: points }]
      ),
      ...orderOf(dispute.reason_code).flatMap(section),
      ...withHeading(
        headings.annexes,
        annexes.length === 0
          ? []
          : [{ type: "list", items: annexes.map((name, at) => texts.annex(at + 1, name)) }]
      ),
    ],
    footer: texts.footer,
    annexTitle: texts.annex,
  }
}
