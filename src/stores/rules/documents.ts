import type { AlipayNewStoreDocument, AlipayStoreProblem } from "../../types/http"

/** Documents at most, and bytes of all of them together. */
export const MOST_DOCUMENTS = 5
export const MOST_BYTES = 2_000_000

/** A file in the simulator and in the gateway's interface has a million characters of base64 at most. */
const MOST_CHARACTERS = 1_000_000

/** First bytes, in hexadecimal digits, of what Alipay's people can read. */
const READABLE = ["255044462d", "ffd8ff", "89504e470d0a1a0a"]

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

const contentProblem = (content: string): string | undefined => {
  if (content.length > MOST_CHARACTERS) {
    return "is larger than 750,000 bytes. Make the file smaller."
  }
  if (content.length % 4 !== 0 || !BASE64.test(content)) {
    return "must be a file in base64, without a data: prefix."
  }
  const start = Buffer.from(content.slice(0, 16), "base64").toString("hex")
  return READABLE.some((first) => start.startsWith(first))
    ? undefined
    : "must be a PDF, JPEG or PNG file; this is none of them."
}

/** What is wrong with documents, one message for each: `documents.0.content`. */
export const documentProblems = (
  documents: readonly AlipayNewStoreDocument[]
): AlipayStoreProblem[] => {
  const wrong = documents.flatMap(({ content }, at) => {
    const problem = contentProblem(content)
    const field = `documents.${at}.content`
    return problem === undefined ? [] : [{ field, message: `${field} ${problem}` }]
  })
  const bytes = documents.reduce((sum, { content }) => sum + (content.length / 4) * 3, 0)
  return bytes > MOST_BYTES
    ? [
        ...wrong,
        {
          field: "documents",
          message: "documents are larger than 2,000,000 bytes together. Make the files smaller.",
        },
      ]
    : wrong
}
