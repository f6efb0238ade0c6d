import { MedusaError } from "@medusajs/framework/utils"
import type { PDFDocument, PDFImage } from "@cantoo/pdf-lib"
import { pixelsOfPng } from "../rules/paper/png-size"
import type { PdfLibrary } from "./library"
import { PAGE, WIDTH, type Pen } from "./pen"

export type Annex = { name: string; bytes: Buffer }

/**
 * What annexes may be together before they are unpacked, for a small file can become a large picture, and the server can do
 * nothing else until then: pixels of PNGs (the browser makes pictures smaller), and pages.
 */
const MOST = { pixels: 12_000_000, pages: 100 }

const TITLE = { size: 11, isBold: true }

const refused = (name: string, why: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `annexes: "${name}" ${why}`)

type Embed = (doc: PDFDocument, bytes: Buffer) => Promise<PDFImage>

const PNG = "89504e470d0a1a0a"

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString("hex") === PNG

/** First bytes, in hexadecimal digits, of pictures that a PDF takes. */
const PICTURES: readonly (readonly [string, Embed])[] = [
  ["ffd8ff", async (doc, bytes) => await doc.embedJpg(bytes)],
  [PNG, async (doc, bytes) => await doc.embedPng(bytes)],
]

const PDF = Buffer.from("%PDF-").toString("hex")

const addPicture = async (pen: Pen, annex: Annex, title: string, embed: Embed): Promise<void> => {
  const picture = await embed(pen.doc, annex.bytes).catch(() => {
    throw refused(annex.name, "is a picture that can't be read. Save it again as JPEG.")
  })
  pen.newPage()
  pen.write(title, TITLE)
  pen.skip(10)
  const { width, height } = picture.scaleToFit(WIDTH, pen.y - PAGE.foot)
  pen.page.drawImage(picture, { x: PAGE.margin, y: pen.y - height, width, height })
}

const UNREADABLE =
  "is a PDF that can't be read: it is protected or broken. Print it into a new PDF."

const addPages = async ({ PDFDocument }: PdfLibrary, pen: Pen, annex: Annex): Promise<void> => {
  let count = 0
  try {
    const other = await PDFDocument.load(annex.bytes)
    count = other.getPageCount()
    const isShort = count <= MOST.pages
    const pages = isShort ? await pen.doc.copyPages(other, other.getPageIndices()) : []
    for (const page of pages) {
      pen.doc.addPage(page)
      // The foot is written on it later, which needs its size and what it shows.
      page.getSize()
      page.node.normalize()
    }
  } catch {
    throw refused(annex.name, UNREADABLE)
  }
  if (count > MOST.pages) {
    throw refused(annex.name, `has ${count} pages; at most ${MOST.pages} can be sent.`)
  }
}

/** @throws MedusaError INVALID_DATA naming the picture with which they become too many pixels */
export const assertPictures = (annexes: readonly Annex[]): void => {
  let pixels = 0
  for (const { name, bytes } of annexes) {
    pixels += isPng(bytes) ? pixelsOfPng(bytes) : 0
    if (pixels > MOST.pixels) {
      throw refused(name, "is too large a picture, or one too many. Save it again as JPEG.")
    }
  }
}

/** Puts a file behind a defense: a picture on a page of its size, a PDF page by page. @throws MedusaError INVALID_DATA naming the file */
export const addAnnex = async (
  library: PdfLibrary,
  pen: Pen,
  { annex, title }: { annex: Annex; title: string }
): Promise<void> => {
  const start = annex.bytes.subarray(0, 8).toString("hex")
  const picture = PICTURES.find(([first]) => start.startsWith(first))
  if (picture !== undefined) {
    await addPicture(pen, annex, title, picture[1])
  } else if (start.startsWith(PDF)) {
    await addPages(library, pen, annex)
  } else {
    throw refused(annex.name, "must be a PDF, PNG or JPEG file.")
  }
}
