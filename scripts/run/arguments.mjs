import { CHECKS, SPECS } from "./stages.mjs"

const RINGS = ["change", "deep", "soak"]
const STAGES = [...Object.keys(CHECKS), ...Object.keys(SPECS)]

const refuse = (message) => {
  console.error(message)
  process.exit(2)
}

/**
 * What the command line asks for: `[--ring deep] [stages] [--file parts of spec names]`.
 */
export const readArguments = (args) => {
  const words = [...args]
  const fileAt = words.indexOf("--file")
  const files = fileAt < 0 ? [] : words.splice(fileAt).slice(1)
  const ringAt = words.indexOf("--ring")
  const [, ring = "change"] = ringAt < 0 ? [] : words.splice(ringAt, 2)
  if (!RINGS.includes(ring)) {
    refuse(`No such ring: ${ring}. There are: ${RINGS.join(", ")}.`)
  }
  const unknown = words.filter((word) => !STAGES.includes(word))
  if (unknown.length > 0) {
    refuse(`No such stage: ${unknown.join(", ")}. There are: ${STAGES.join(", ")}.`)
  }
  return { ring, stages: words.length > 0 ? words : STAGES, files }
}
