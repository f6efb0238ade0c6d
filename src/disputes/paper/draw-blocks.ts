import type { PaperBlock, PaperColumn } from "../rules/paper/model"
import type { Line } from "./lines"
import { heightOf, PAGE, WIDTH, type Pen, type Style } from "./pen"

const BODY: Style = { size: 9.5 }
const NAME: Style = { size: 9.5, isMuted: true }
const HEADING: Style = { size: 13, isBold: true }
const COLUMN: Style = { size: 8.5, isBold: true, isMuted: true }

const NAMES_WIDTH = 140
const GAP = 10
const PADDING = 4
/** A heading is not left alone at the foot of a page. */
const WITH_HEADING = 70

type Drawn<Type extends PaperBlock["type"]> = Extract<PaperBlock, { type: Type }>

const heading = (pen: Pen, { text }: Drawn<"heading">): void => {
  if (!pen.room(WITH_HEADING)) {
    pen.skip(14)
  }
  pen.write(text, HEADING)
  pen.skip(2)
  pen.rule()
  pen.skip(6)
}

const text = (pen: Pen, { text: given }: Drawn<"text">): void => {
  pen.write(given, BODY)
  pen.skip(PADDING)
}

const list = (pen: Pen, { items }: Drawn<"list">): void => {
  for (const item of items) {
    pen.room(heightOf(1, BODY.size))
    const [bullet] = pen.lines("•", BODY, WIDTH)
    if (bullet !== undefined) {
      pen.put(bullet, { x: PAGE.margin, y: pen.y }, BODY)
    }
    pen.write(item, BODY, { x: PAGE.margin + 12, width: WIDTH - 12 })
  }
  pen.skip(PADDING)
}

type Cell = { lines: Line[]; x: number; width: number; style: Style; isFigure: boolean }

/** Cells beside each other. One that is longer than a page goes on on the next. */
const row = (pen: Pen, cells: readonly Cell[], onNewPage: () => void = () => undefined): void => {
  const count = Math.max(...cells.map(({ lines }) => lines.length))
  const height = heightOf(1, BODY.size)
  if (count * height < PAGE.height / 2 && pen.room(count * height)) {
    onNewPage()
  }
  for (let at = 0; at < count; at++) {
    if (pen.room(height)) {
      onNewPage()
    }
    for (const { lines, x, width, style, isFigure } of cells) {
      const line = lines[at]
      if (line !== undefined) {
        pen.put(line, { x: isFigure ? x + width - line.width : x, y: pen.y }, style)
      }
    }
    pen.skip(height)
  }
}

const rows = (pen: Pen, { rows: given }: Drawn<"rows">): void => {
  const x = PAGE.margin + NAMES_WIDTH + GAP
  const width = WIDTH - NAMES_WIDTH - GAP
  for (const [name, value] of given) {
    row(pen, [
      {
        ...{ x: PAGE.margin, width: NAMES_WIDTH, style: NAME, isFigure: false },
        lines: pen.lines(name, NAME, NAMES_WIDTH),
      },
      { x, width, style: BODY, isFigure: false, lines: pen.lines(value, BODY, width) },
    ])
  }
  pen.skip(PADDING)
}

/** The cells of a table's row, each in its column. */
const cellsOf = (
  pen: Pen,
  columns: readonly PaperColumn[],
  { texts, style }: { texts: readonly string[]; style: Style }
): Cell[] => {
  let x = PAGE.margin as number
  return columns.map(({ part, isFigure = false }, at) => {
    const width = part * WIDTH - GAP
    const cell = { x, width, style, isFigure, lines: pen.lines(texts[at] ?? "", style, width) }
    x += part * WIDTH
    return cell
  })
}

const table = (pen: Pen, { columns, rows: given }: Drawn<"table">): void => {
  const head = (): void => {
    row(pen, cellsOf(pen, columns, { texts: columns.map(({ name }) => name), style: COLUMN }))
    pen.rule()
    pen.skip(PADDING)
  }
  pen.skip(PADDING)
  head()
  for (const texts of given) {
    row(pen, cellsOf(pen, columns, { texts, style: BODY }), head)
  }
  pen.rule()
  pen.skip(2 * PADDING)
}

/** Draws one part of a defense. */
export const drawBlock = (pen: Pen, block: PaperBlock): void => {
  switch (block.type) {
    case "heading":
      return heading(pen, block)
    case "text":
      return text(pen, block)
    case "list":
      return list(pen, block)
    case "rows":
      return rows(pen, block)
    case "table":
      return table(pen, block)
  }
}
