import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib"
import type { Face, Faces } from "./faces"
import type { PdfLibrary } from "./library"
import { Typesetter, type Line } from "./lines"

/** A4, in points. */
export const PAGE = { width: 595, height: 842, margin: 50, foot: 60 } as const

export type Style = { size: number; isBold?: boolean; isMuted?: boolean }

const LEADING = 1.4

export const WIDTH = PAGE.width - 2 * PAGE.margin

/** Writes from the top of a page to its foot, and goes on on a new one. */
export class Pen {
  readonly setter = new Typesetter()
  page: PDFPage
  /** Where the next line begins, from below. */
  y: number

  constructor(
    private readonly library: PdfLibrary,
    readonly doc: PDFDocument,
    private readonly faces: Faces
  ) {
    this.page = doc.addPage([PAGE.width, PAGE.height])
    this.y = PAGE.height - PAGE.margin
  }

  newPage(): void {
    this.page = this.doc.addPage([PAGE.width, PAGE.height])
    this.y = PAGE.height - PAGE.margin
  }

  /** Whether so much fits above the foot of the page. */
  fits(height: number): boolean {
    return this.y - height >= PAGE.foot
  }

  /** Begins a new page unless so much fits. @returns whether it did */
  room(height: number): boolean {
    const isNew = !this.fits(height)
    if (isNew) {
      this.newPage()
    }
    return isNew
  }

  skip(height: number): void {
    this.y -= height
  }

  facesOf({ isBold = false }: Style): readonly Face[] {
    return isBold ? this.faces.bold : this.faces.regular
  }

  lines(text: string, style: Style, width: number): Line[] {
    return this.setter.linesOf(text, { faces: this.facesOf(style), size: style.size, width })
  }

  /** One line at a place, without moving on. */
  put(line: Line, { x, y }: { x: number; y: number }, { size, isMuted = false }: Style): void {
    const { rgb } = this.library
    const color = isMuted ? rgb(0.4, 0.4, 0.43) : rgb(0.1, 0.1, 0.12)
    let at = x
    for (const { text, face, width } of line.runs) {
      if (text.trim() !== "") {
        this.page.drawText(text, { x: at, y: y - size, size, font: face.font, color })
      }
      at += width
    }
  }

  /** Lines below each other, over as many pages as they need. */
  write(
    text: string,
    style: Style,
    { x = PAGE.margin as number, width = WIDTH as number } = {}
  ): void {
    for (const line of this.lines(text, style, width)) {
      this.room(style.size * LEADING)
      this.put(line, { x, y: this.y }, style)
      this.skip(style.size * LEADING)
    }
  }

  rule(): void {
    const { rgb } = this.library
    this.page.drawLine({
      start: { x: PAGE.margin, y: this.y },
      end: { x: PAGE.width - PAGE.margin, y: this.y },
      thickness: 0.5,
      color: rgb(0.85, 0.85, 0.87),
    })
  }
}

export const heightOf = (lines: number, size: number): number => lines * size * LEADING
