import { MOST_DOCUMENT_BYTES } from "../defense-file"

type Sized = { name: string; bytes: number }

export type TooLarge = { remove: Sized[]; message: string }

const figure = (count: number): string => count.toLocaleString("en-US")

/**
 * What has to go so that a defense is small enough, the largest first.
 * @returns nothing when it is
 */
export const tooLarge = (bytes: number, annexes: readonly Sized[]): TooLarge | undefined => {
  if (bytes <= MOST_DOCUMENT_BYTES) {
    return undefined
  }
  const remove: Sized[] = []
  let left = bytes
  for (const annex of [...annexes].sort((one, other) => other.bytes - one.bytes)) {
    if (left > MOST_DOCUMENT_BYTES) {
      remove.push(annex)
      left -= annex.bytes
    }
  }
  const what =
    remove.length === 0
      ? "Shorten the statement"
      : `Remove, or make smaller: ${remove.map((each) => `${each.name} (${figure(each.bytes)} bytes)`).join(", ")}`
  return {
    remove,
    message: `The defense has ${figure(bytes)} bytes, and Alipay takes at most ${figure(MOST_DOCUMENT_BYTES)}. ${what}. A larger file can only be uploaded in Alipay's dashboard.`,
  }
}
