import { sentence, type Sentence } from "../../gateway"
import type { AlipayFieldError, AlipayNewStoreDocument } from "../../types/http"

/** Documents at most, and bytes of all of them together. */
export const MOST_DOCUMENTS = 5
export const MOST_BYTES = 2_000_000

/** A file in the simulator and in the gateway's interface has a million characters of base64 at most. */
const MOST_CHARACTERS = 1_000_000

/** First bytes, in hexadecimal digits, of what Alipay's people can read. */
const READABLE = ["255044462d", "ffd8ff", "89504e470d0a1a0a"]

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

const contentProblem = (field: string, content: string): Sentence | undefined => {
  if (content.length > MOST_CHARACTERS) {
    return sentence(
      "document_large",
      "{{field}} is larger than 750,000 bytes. Make the file smaller.",
      { field }
    )
  }
  if (content.length % 4 !== 0 || !BASE64.test(content)) {
    return sentence("field_base64", "{{field}} must be a file in base64, without a data: prefix.", {
      field,
    })
  }
  const start = Buffer.from(content.slice(0, 16), "base64").toString("hex")
  return READABLE.some((first) => start.startsWith(first))
    ? undefined
    : sentence(
        "store_document_kind",
        "{{field}} must be a PDF, JPEG or PNG file; this is none of them.",
        { field }
      )
}

/** What is wrong with documents, one message for each: `documents.0.content`. */
export const documentProblems = (
  documents: readonly AlipayNewStoreDocument[]
): AlipayFieldError[] => {
  const wrong = documents.flatMap(({ content }, at) => {
    const field = `documents.${at}.content`
    const said = contentProblem(field, content)
    return said === undefined ? [] : [{ field, ...said }]
  })
  const bytes = documents.reduce((sum, { content }) => sum + (content.length / 4) * 3, 0)
  const all = sentence(
    "documents_large",
    "documents are larger than 2,000,000 bytes together. Make the files smaller."
  )
  return bytes > MOST_BYTES ? [...wrong, { field: "documents", ...all }] : wrong
}
