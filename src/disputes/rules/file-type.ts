import { formatOf } from "./defense-file"

export type FileType = { mime: string; extension: string }

const OF_DEFENSE: Readonly<Record<"PDF" | "DOC" | "DOCX", FileType>> = {
  PDF: { mime: "application/pdf", extension: "pdf" },
  DOC: { mime: "application/msword", extension: "doc" },
  DOCX: {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
  },
}

/** First bytes, in hexadecimal digits, of what else the gateway hands out. */
const OTHERS: readonly (readonly [string, FileType])[] = [
  ["504b0304", { mime: "application/zip", extension: "zip" }],
  ["ffd8ff", { mime: "image/jpeg", extension: "jpg" }],
]

const UNKNOWN: FileType = { mime: "application/octet-stream", extension: "bin" }

/** What a file is, by what is in it: the gateway's word for it is an open list. */
export const fileTypeOf = (bytes: Buffer): FileType => {
  const format = formatOf(bytes)
  const start = bytes.subarray(0, 8).toString("hex")
  return format === undefined
    ? (OTHERS.find(([first]) => start.startsWith(first))?.[1] ?? UNKNOWN)
    : OF_DEFENSE[format]
}
