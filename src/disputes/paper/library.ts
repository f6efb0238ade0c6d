import { MedusaError } from "@medusajs/framework/utils"
import type { PDFDocument } from "@cantoo/pdf-lib"

export type PdfLibrary = typeof import("@cantoo/pdf-lib")
type Fontkit = Parameters<PDFDocument["registerFontkit"]>[0]

const notInstalled = (name: string) => (): never => {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `A PDF is written with the package ${name}, which is not installed. Run: npm install @cantoo/pdf-lib @cantoo/fontkit`
  )
}

/** The library that writes a PDF, loaded when one is written. @throws MedusaError NOT_ALLOWED where a shop has not installed it */
export const loadPdfLibrary = async (): Promise<PdfLibrary> =>
  await import("@cantoo/pdf-lib").catch(notInstalled("@cantoo/pdf-lib"))

/** The library that reads a font file. @throws MedusaError NOT_ALLOWED where a shop has not installed it */
export const loadFontkit = async (): Promise<Fontkit> =>
  await import("@cantoo/fontkit").catch(notInstalled("@cantoo/fontkit"))
