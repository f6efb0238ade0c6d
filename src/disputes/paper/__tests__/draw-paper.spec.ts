import { join } from "node:path"
import { deflateSync } from "node:zlib"
import { PDFDocument } from "@cantoo/pdf-lib"
import type { Paper } from "../../rules/paper/model"
import { PAPER_TEXTS } from "../../rules/paper/texts"
import { drawPaper } from "../draw-paper"
import { facesFor } from "../faces"
import { loadPdfLibrary } from "../library"
import { Typesetter } from "../lines"

// Parts of Noto Sans SC: every character of the Chinese texts, and some of Japan. Made with fonttools:
// pyftsubset NotoSansSC-Regular.ttf --text-file=characters.txt --layout-features='' --no-hinting
const HAN = join(__dirname, "fonts", "han.ttf")
const KANA = join(__dirname, "fonts", "kana.ttf")

const at = new Date("2026-01-05T12:00:00Z")

const paper = (blocks: Paper["blocks"], title = "Response"): Paper => ({
  ...{ title, blocks },
  footer: (page, pages) => `Page ${page} of ${pages}`,
  annexTitle: (number, name) => `Annex ${number}: ${name}`,
})
const text = (content: string): Paper => paper([{ type: "text", text: content }])

const draw = async (given: Paper, more: Partial<Parameters<typeof drawPaper>[0]> = {}) =>
  await drawPaper({ paper: given, annexes: [], fonts: [], at, ...more })

/** Names of the fonts in a file. */
const fontsOf = (bytes: Buffer): string =>
  [...new Set(bytes.toString("latin1").match(/\/BaseFont\s*\/[\w-]+/g))].join()

const plain = async (bytes: Buffer): Promise<Buffer> =>
  Buffer.from(await (await PDFDocument.load(bytes)).save({ useObjectStreams: false }))

/** A white picture of one color and so many pixels in a row. */
const png = (side = 1): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.from([0, 255, 255, 255]))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** A PDF written by hand. @param kids its pages @param page what its only page says */
const pdfOf = (kids: string, page: string): Buffer =>
  Buffer.from(
    [
      "%PDF-1.7",
      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
      `2 0 obj<</Type/Pages/Kids[${kids}]/Count 1>>endobj`,
      `3 0 obj<</Type/Page/Parent 2 0 R${page}>>endobj`,
      "trailer<</Size 4/Root 1 0 R>>",
      "%%EOF",
    ].join("\n")
  )

const crc = (bytes: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
    }
  }
  return (sum ^ 0xffffffff) >>> 0
}

const otherPdf = async (pages: number): Promise<Buffer> => {
  const doc = await PDFDocument.create()
  Array.from({ length: pages }, () => doc.addPage())
  return Buffer.from(await doc.save())
}

describe("a defense as a PDF", () => {
  it("is one that can be read, with its title", async () => {
    const { bytes, pages, unprintable } = await draw(text("Café, 10 €"))
    const read = await PDFDocument.load(bytes)
    expect([bytes.subarray(0, 5).toString(), read.getTitle(), read.getPageCount()]).toEqual([
      ...["%PDF-", "Response", pages],
    ])
    expect([pages, unprintable]).toEqual([1, []])
  })

  it("goes on on as many pages as it needs, also within a table and a long text", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Item ${index}`, "1"])
    const columns = [
      { name: "Item", part: 0.7 },
      { name: "Quantity", part: 0.3, isFigure: true },
    ]
    const { pages } = await draw(
      paper([
        { type: "heading", text: "Order" },
        { type: "table", columns, rows },
        { type: "rows", rows: [["Terms", "A long text. ".repeat(700)]] },
        { type: "list", items: ["One", "Two"] },
      ])
    )
    expect(pages).toBeGreaterThanOrEqual(5)
  })

  it("says which characters it can't print, and prints the rest", async () => {
    const { unprintable } = await draw(text("Mei Lin 李梅, さ"))
    expect(unprintable).toEqual(["李", "梅", "さ"])
  })

  it("prints with the first font that has a character, and takes only those fonts in that it needs", async () => {
    const both = await draw(text("Mei Lin 李梅 さくら"), { fonts: [HAN, KANA] })
    expect(both.unprintable).toEqual([])
    expect(fontsOf(await plain(both.bytes)).match(/Noto/g)).toHaveLength(2)
    const one = await draw(text("Mei Lin 李梅"), { fonts: [HAN, KANA] })
    expect([one.unprintable, fontsOf(await plain(one.bytes)).match(/Noto/g)?.length]).toEqual([
      ...[[], 1],
    ])
    const none = await draw(text("Mei Lin"), { fonts: ["/no/such.ttf"] })
    expect(fontsOf(await plain(none.bytes))).not.toContain("Noto")
    // Only the characters that are in it: the whole font would be larger.
    expect(both.bytes.length).toBeLessThan(20_000)
  })

  it("prints every Chinese text of a defense", async () => {
    const all = (texts: object): string[] =>
      Object.values(texts).flatMap((value: unknown) =>
        typeof value === "string"
          ? [value]
          : typeof value === "function"
            ? [String((value as (one: unknown, other: unknown) => unknown)(1, "2"))]
            : all(value as object)
      )
    const { unprintable } = await draw(text(all(PAPER_TEXTS["zh-CN"]).join(" ")), { fonts: [HAN] })
    expect(unprintable).toEqual([])
  })

  it.each([
    ["/no/such.ttf", /defense_fonts: \/no\/such\.ttf can't be read/],
    [__filename, /defense_fonts: .* is no font that can be used/],
  ])("names a font that can't be used: %s", async (path, message) => {
    await expect(draw(text("李"), { fonts: [path] })).rejects.toThrow(message)
  })

  it("has pictures on pages of their own, and PDFs page by page, behind it", async () => {
    const annexes = [
      { name: "label.png", bytes: png() },
      { name: "invoice.pdf", bytes: await otherPdf(2) },
    ]
    const { pages, bytes } = await draw(text("See the annexes."), { annexes })
    expect([pages, (await PDFDocument.load(bytes)).getPageCount()]).toEqual([4, 4])
  })

  it.each([
    ["notes.txt", Buffer.from("hello"), 'annexes: "notes.txt" must be a PDF, PNG or JPEG file.'],
    ["broken.pdf", Buffer.from("%PDF-1.7 broken"), 'annexes: "broken.pdf" is a PDF that can'],
    ["broken.jpg", Buffer.from("ffd8ff00", "hex"), 'annexes: "broken.jpg" is a picture that can'],
    ["large.png", png(4000), 'annexes: "large.png" is too large a picture'],
    ["long.pdf", pdfOf("3 0 R ".repeat(101), "/MediaBox[0 0 9 9]"), '"long.pdf" has 101 pages'],
    ["sizeless.pdf", pdfOf("3 0 R", ""), 'annexes: "sizeless.pdf" is a PDF that can'],
    [
      "empty.pdf",
      pdfOf("3 0 R", "/MediaBox[0 0 9 9]/Contents 77 0 R/Resources 5"),
      'annexes: "empty.pdf" is a PDF that can',
    ],
  ])("names an annex that can't be used: %s", async (name, bytes, message) => {
    await expect(draw(text("x"), { annexes: [{ name, bytes }] })).rejects.toThrow(message)
  })
})

describe("a line", () => {
  const broken = async (given: string, width: number, fonts: string[] = []) => {
    const library = await loadPdfLibrary()
    const doc = await library.PDFDocument.create()
    const { regular: faces } = await facesFor(library, doc, { text: given, paths: fonts })
    return new Typesetter()
      .linesOf(given, { faces, size: 10, width })
      .map((line) => ({ ...line, text: line.runs.map((run) => run.text).join("") }))
  }

  it("breaks between words, never wider than its place", async () => {
    const lines = await broken("The goods were delivered to the address\nof the order", 80)
    expect(lines.map(({ text: line }) => line)).toEqual([
      ...["The goods were", "delivered to the", "address", "of the order"],
    ])
    expect(lines.every(({ width }) => width <= 80)).toBe(true)
  })

  it("breaks a word that is wider, and Chinese anywhere", async () => {
    const long = await broken("https://parcels.example/0123456789", 60)
    expect(long.map(({ text: line }) => line).join("")).toBe("https://parcels.example/0123456789")
    expect(long.length).toBeGreaterThan(2)
    const chinese = await broken("商品已送达并由本人签收", 45, [HAN])
    expect(chinese.map(({ text: line }) => [...line].length)).toEqual([4, 4, 3])
  })

  it("keeps an empty line", async () => {
    expect((await broken("a\n\nb", 80)).map(({ text: line }) => line)).toEqual(["a", "", "b"])
  })
})
