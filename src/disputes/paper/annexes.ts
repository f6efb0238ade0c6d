import type { PDFDocument, PDFImage } from "@cantoo/pdf-lib"
import { pixelsOfPng } from "../rules/paper/png-size"
import type { PdfLibrary } from "./library"
import { PAGE, WIDTH, type Pen } from "./pen"
import { sentence, type Sentence } from "../../gateway"
import { invalid } from "../../modules/alipay/refusal"

export type Annex = { name: string; bytes: Buffer }

/**
 * What annexes may be together before they are unpacked, for a small file can become a large picture, and the server can do
 * nothing else until then: pixels of PNGs (the browser makes pictures smaller), and pages.
 */
const MOST = { pixels: 12_000_000, pages: 100 }

const TITLE = { size: 11, isBold: true }

const brokenPicture = (name: string): Sentence =>
  sentence(
    "annex_broken_picture",
    'annexes: "{{name}}" is a picture that can\'t be read. Save it again as JPEG.',
    { name }
  )

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
    throw invalid(brokenPicture(annex.name))
  })
  pen.newPage()
  pen.write(title, TITLE)
  pen.skip(10)
  const { width, height } = picture.scaleToFit(WIDTH, pen.y - PAGE.foot)
  pen.page.drawImage(picture, { x: PAGE.margin, y: pen.y - height, width, height })
}

const unreadable = (name: string): Sentence =>
  sentence(
    "annex_unreadable",
    'annexes: "{{name}}" is a PDF that can\'t be read: it is protected or broken. Print it into a new PDF.',
    { name }
  )

const tooLong = (name: string, pages: number): Sentence =>
  sentence(
    "annex_pages",
    'annexes: "{{name}}" has {{pages}} pages; at most {{most}} can be sent.',
    { name, pages, most: MOST.pages }
  )

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
    throw invalid(unreadable(annex.name))
  }
  if (count > MOST.pages) {
    throw invalid(tooLong(annex.name, count))
  }
}

/** @throws MedusaError INVALID_DATA naming the picture with which they become too many pixels */
export const assertPictures = (annexes: readonly Annex[]): void => {
  let pixels = 0
  for (const { name, bytes } of annexes) {
    pixels += isPng(bytes) ? pixelsOfPng(bytes) : 0
    if (pixels > MOST.pixels) {
      throw invalid(
        sentence(
          "annex_large_picture",
          'annexes: "{{name}}" is too large a picture, or one too many. Save it again as JPEG.',
          { name }
        )
      )
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
    throw invalid(
      sentence("annex_kind", 'annexes: "{{name}}" must be a PDF, PNG or JPEG file.', {
        name: annex.name,
      })
    )
  }
}
