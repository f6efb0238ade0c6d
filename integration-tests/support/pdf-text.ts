import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, PDFRef } from "@cantoo/pdf-lib"

/** What a PDF prints in a standard font, a line for each run of text; other fonts have codes of their own. */
export const pdfText = async (bytes: Buffer): Promise<string> => {
  const doc = await PDFDocument.load(bytes)
  return doc
    .getPages()
    .flatMap((page) => {
      const contents = page.node.Contents()
      const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
      return streams.map((each) => (each instanceof PDFRef ? doc.context.lookup(each) : each))
    })
    .flatMap((stream) =>
      stream instanceof PDFRawStream
        ? [Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1")]
        : []
    )
    .flatMap((content) => [...content.matchAll(/<([0-9A-F]*)> Tj/g)])
    .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
    .join("\n")
}
