import { readFile } from "node:fs/promises"
import type { PDFDocument, PDFFont } from "@cantoo/pdf-lib"
import { loadFontkit, type PdfLibrary } from "./library"
import { sentence } from "../../gateway"
import { invalid } from "../../modules/alipay/refusal"

/** A font with the characters that it has. */
export type Face = { font: PDFFont; has: ReadonlySet<number> }

/** Fonts in the order in which they are tried. */
export type Faces = { regular: readonly Face[]; bold: readonly Face[] }

const faceOf = (font: PDFFont): Face => ({ font, has: new Set(font.getCharacterSet()) })

const hasAll = (faces: readonly Face[], codes: ReadonlySet<number>): boolean =>
  [...codes].every((code) => faces.some(({ has }) => has.has(code)))

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const readFont = async (path: string): Promise<Buffer> =>
  await readFile(path).catch((error: unknown) => {
    throw invalid(
      sentence(
        "font_unreadable",
        "defense_fonts: {{path}} can't be read ({{error}}). Correct the path in medusa-config.",
        { path, error: causeOf(error) }
      )
    )
  })

const embed = async (doc: PDFDocument, path: string): Promise<Face> => {
  const bytes = await readFont(path)
  try {
    // A part of the font alone, with the characters that are in the text.
    return faceOf(await doc.embedFont(bytes, { subset: true }))
  } catch (error) {
    throw invalid(
      sentence(
        "font_unusable",
        "defense_fonts: {{path}} is no font that can be used ({{error}}). Use a TTF or OTF file.",
        { path, error: causeOf(error) }
      )
    )
  }
}

/** Characters of a text, as a font knows them. */
export const codesOf = (text: string): Set<number> =>
  new Set([...text].map((char) => char.codePointAt(0) ?? 0))

/**
 * The fonts for a text: the standard ones, which every reader of PDF has, and of those that the shop has set as many as
 * the text needs.
 */
export const facesFor = async (
  { StandardFonts }: PdfLibrary,
  doc: PDFDocument,
  { text, paths }: { text: string; paths: readonly string[] }
): Promise<Faces> => {
  const regular = faceOf(await doc.embedFont(StandardFonts.Helvetica))
  const bold = faceOf(await doc.embedFont(StandardFonts.HelveticaBold))
  const codes = codesOf(text.replace(/\s/g, ""))
  const more: Face[] = []
  for (const path of paths) {
    if (hasAll([regular, ...more], codes)) {
      break
    }
    if (more.length === 0) {
      doc.registerFontkit(await loadFontkit())
    }
    more.push(await embed(doc, path))
  }
  return { regular: [regular, ...more], bold: [bold, ...more] }
}
