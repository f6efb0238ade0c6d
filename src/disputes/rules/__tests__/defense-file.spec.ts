import { MOST_DOCUMENT_BYTES, readDefenseFile } from "../defense-file"
import { fileTypeOf } from "../file-type"

const PDF = Buffer.from("%PDF-1.7\n")
const DOC = Buffer.from("d0cf11e0a1b11ae100", "hex")
const ZIP = Buffer.from("504b0304", "hex")
const DOCX = Buffer.concat([ZIP, Buffer.from("...word/document.xml")])

it.each([
  ["PDF", PDF],
  ["DOC", DOC],
  ["DOCX", DOCX],
])("a %s is taken, by what is in it", (format, bytes) => {
  expect(readDefenseFile(bytes.toString("base64"))).toMatchObject({ ok: true, file: { format } })
})

it("the largest file is taken whole, and not a byte more", () => {
  const most = Buffer.concat([PDF, Buffer.alloc(MOST_DOCUMENT_BYTES - PDF.length)])
  const one = readDefenseFile(most.toString("base64"))
  expect([one.ok, most.toString("base64").length]).toMatchObject([true, 1_000_000])
  const more = Buffer.concat([most, Buffer.alloc(1)])
  expect(readDefenseFile(more.toString("base64"))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining("at most 750,000 bytes") },
  })
})

it.each([
  ["a picture", Buffer.from("ffd8ffe0", "hex").toString("base64"), "PDF, DOC or DOCX"],
  ["an archive without a document", ZIP.toString("base64"), "PDF, DOC or DOCX"],
  ["nothing", "", "in base64"],
  ["text with a prefix", "data:application/pdf;base64,JVBERi0=", "in base64"],
  ["base64 that is cut", "JVBERi0", "in base64"],
])("%s is refused, and says what it must be", (_, base64, problem) => {
  expect(readDefenseFile(base64)).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining(problem) },
  })
})

it.each([
  [PDF, "application/pdf", "pdf"],
  [DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  [ZIP, "application/zip", "zip"],
  [Buffer.from("ffd8ffe0", "hex"), "image/jpeg", "jpg"],
  [Buffer.from("<script>"), "application/octet-stream", "bin"],
])("what the gateway hands out is named by its bytes: %#", (bytes, mime, extension) => {
  expect(fileTypeOf(bytes)).toEqual({ mime, extension })
})
