import { createHash } from "node:crypto"
import { cutText } from "../gateway"
import type { DisputeAnswer } from "./answer-dispute"
import { readDefenseFile } from "./rules/defense-file"
import { sentence } from "../gateway"
import { invalid } from "../modules/alipay/refusal"

const LONGEST_NAME = 256

/** A defence document as it is sent, with what is kept of it. @throws MedusaError INVALID_DATA naming what is wrong */
export const readDefenseDocument = ({
  document: base64,
  file_name,
}: {
  document: string
  file_name: string
}): NonNullable<DisputeAnswer["document"]> => {
  const read = readDefenseFile(base64)
  if (!read.ok) {
    throw invalid(sentence("not_sent", "{{reason}} Nothing was sent.", { reason: read.problem }))
  }
  const { bytes, format } = read.file
  return {
    base64,
    facts: {
      file_name: cutText(file_name, LONGEST_NAME),
      format,
      bytes: bytes.length,
      md5: createHash("md5").update(bytes).digest("hex"),
    },
  }
}
