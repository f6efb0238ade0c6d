import { facesFor } from "../../disputes/paper/faces"
import { loadPdfLibrary, type PdfLibrary } from "../../disputes/paper/library"
import { heightOf, PAGE, Pen, WIDTH, type Style } from "../../disputes/paper/pen"
import { fillText } from "../../shopper-pages/rules/texts"
import type { PosterTexts } from "../rules/poster-texts"
import { qrCodeOf } from "../rules/qr/qr-code"
import { SCANNING_WALLETS } from "../rules/wallet-browser"

export type Poster = {
  /** The shop with its place. */
  name: string
  /** What the code says. */
  address: string
  /** Tells this poster from one before it. */
  mark: string
  texts: PosterTexts
}

type Drawing = {
  poster: Poster
  /** Paths of fonts for what the standard ones can't print. */
  fonts: readonly string[]
}

export type DrawnPoster = { bytes: Buffer; unprintable: string[] }

const NAME: Style = { size: 26, isBold: true }
const TITLE: Style = { size: 44, isBold: true }
const HOW: Style = { size: 18 }
const SMALL: Style = { size: 11, isMuted: true }

/** A hand wide: read from a step away. */
const CODE = 320
/** Light modules around a code, without which it is not read. */
const QUIET = 4

const centered = (pen: Pen, text: string, style: Style): void => {
  for (const line of pen.lines(text, style, WIDTH)) {
    pen.put(line, { x: (PAGE.width - line.width) / 2, y: pen.y }, style)
    pen.skip(heightOf(1, style.size))
  }
}

/** One path, so that no line shows between its modules. */
const pathOf = (code: readonly (readonly boolean[])[]): string =>
  code
    .flatMap((line, row) =>
      line.flatMap((dark, column) => (dark ? [`M${column} ${row}h1v1h-1z`] : []))
    )
    .join("")

const drawCode = (pen: Pen, library: PdfLibrary, address: string): void => {
  const code = qrCodeOf(address)
  if (code === undefined) {
    throw new Error(`The address of a printed code has ${address.length} characters: too many.`)
  }
  const scale = CODE / (code.length + 2 * QUIET)
  pen.page.drawSvgPath(pathOf(code), {
    x: (PAGE.width - code.length * scale) / 2,
    y: pen.y - QUIET * scale,
    scale,
    color: library.rgb(0, 0, 0),
    borderWidth: 0,
  })
  pen.skip(CODE)
}

const draw = (pen: Pen, library: PdfLibrary, { name, address, mark, texts }: Poster): void => {
  pen.skip(20)
  centered(pen, name, NAME)
  pen.skip(20)
  centered(pen, texts.title, TITLE)
  pen.skip(10)
  drawCode(pen, library, address)
  pen.skip(10)
  centered(pen, texts.how, HOW)
  pen.skip(16)
  centered(pen, fillText(texts.wallets, { wallets: SCANNING_WALLETS.join(", ") }), SMALL)
  pen.y = PAGE.foot
  centered(pen, mark, SMALL)
}

/** Draws a place's poster, on a page of A4. @throws MedusaError where the PDF library or a font can't be used */
export const drawPoster = async ({ poster, fonts }: Drawing): Promise<DrawnPoster> => {
  const library = await loadPdfLibrary()
  const doc = await library.PDFDocument.create()
  doc.setTitle(`${poster.texts.title} – ${poster.name}`)
  const text = [poster.name, poster.mark, ...Object.values(poster.texts), ...SCANNING_WALLETS].join(
    ""
  )
  const pen = new Pen(library, doc, await facesFor(library, doc, { text, paths: fonts }))
  draw(pen, library, poster)
  return { bytes: Buffer.from(await doc.save()), unprintable: [...pen.setter.unprintable] }
}
