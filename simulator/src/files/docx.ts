import { zip } from "./zip"

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/** A small real Word document with one paragraph for each line. */
export function docx(lines: readonly string[]): Buffer {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
  return zip([
    {
      name: "[Content_Types].xml",
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      text: `${HEAD}<w:document xmlns:w="${WORDS}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
    },
  ])
}

function escaped(line: string): string {
  return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
