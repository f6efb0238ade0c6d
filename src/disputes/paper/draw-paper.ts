import type { Paper, PaperBlock } from "../rules/paper/model"
import { addAnnex, assertPictures, type Annex } from "./annexes"
import { drawBlock } from "./draw-blocks"
import { facesFor } from "./faces"
import { loadPdfLibrary } from "./library"
import { PAGE, Pen, WIDTH } from "./pen"

export type DrawnPaper = { bytes: Buffer; pages: number; unprintable: string[] }

type Drawing = {
  paper: Paper
  annexes: readonly Annex[]
  /** Paths of fonts for what the standard ones can't print. */
  fonts: readonly string[]
  /** When it is written; in the file's own facts. */
  at: Date
}

const TITLE = { size: 15, isBold: true }
const FOOT = { size: 8, isMuted: true }

const textsOf = (block: PaperBlock): readonly string[] => {
  switch (block.type) {
    case "heading":
    case "text":
      return [block.text]
    case "list":
      return block.items
    case "rows":
      return block.rows.flat()
    case "table":
      return [...block.columns.map(({ name }) => name), ...block.rows.flat()]
  }
}

/** Everything that is printed; what the fonts have to have. */
const printed = ({ title, blocks, footer, annexTitle }: Paper, names: readonly string[]): string =>
  [
    ...[title, footer(1, 2)],
    ...blocks.flatMap(textsOf),
    ...names.map((name, at) => annexTitle(at + 1, name)),
  ].join("")

/** Draws a defense and puts its annexes behind it. @throws MedusaError naming the annex or the font that can't be used */
export const drawPaper = async ({ paper, annexes, fonts, at }: Drawing): Promise<DrawnPaper> => {
  assertPictures(annexes)
  const library = await loadPdfLibrary()
  const doc = await library.PDFDocument.create()
  doc.setTitle(paper.title)
  doc.setCreationDate(at)
  doc.setModificationDate(at)
  const text = printed(
    paper,
    annexes.map(({ name }) => name)
  )
  const pen = new Pen(library, doc, await facesFor(library, doc, { text, paths: fonts }))
  pen.write(paper.title, TITLE)
  for (const block of paper.blocks) {
    drawBlock(pen, block)
  }
  for (const [index, annex] of annexes.entries()) {
    await addAnnex(library, pen, { annex, title: paper.annexTitle(index + 1, annex.name) })
  }
  number(pen, paper)
  const bytes = Buffer.from(await doc.save())
  return { bytes, pages: doc.getPageCount(), unprintable: [...pen.setter.unprintable] }
}

/** The number of each page, at its foot. */
const number = (pen: Pen, { footer }: Paper): void => {
  const pages = pen.doc.getPages()
  for (const [index, page] of pages.entries()) {
    pen.page = page
    const [line] = pen.lines(footer(index + 1, pages.length), FOOT, WIDTH)
    if (line !== undefined) {
      const x = page.getWidth() - PAGE.margin - line.width
      pen.put(line, { x, y: PAGE.foot / 2 + FOOT.size }, FOOT)
    }
  }
}
