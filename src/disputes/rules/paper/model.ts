/** A column of a table: its name, its part of the width, and whether it holds figures. */
export type PaperColumn = { name: string; part: number; isFigure?: boolean }

export type PaperBlock =
  | { type: "heading"; text: string }
  | { type: "text"; text: string }
  | { type: "list"; items: readonly string[] }
  | { type: "rows"; rows: readonly (readonly [name: string, value: string])[] }
  | { type: "table"; columns: readonly PaperColumn[]; rows: readonly (readonly string[])[] }

/** A defense before it is drawn. */
export type Paper = {
  title: string
  blocks: readonly PaperBlock[]
  /** Below each page, with its number. */
  footer: (page: number, pages: number) => string
  /** Above an annex: its number from 1, and its name. */
  annexTitle: (number: number, name: string) => string
}
