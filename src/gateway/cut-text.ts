const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/**
 * A text in at most `longest` UTF-16 units, cut between what a reader takes for characters: half an emoji can't be
 * stored, and is no name.
 */
export const cutText = (text: string, longest: number): string => {
  if (text.length <= longest) {
    return text
  }
  let end = 0
  for (const { index, segment } of characters.segment(text.slice(0, longest * 4))) {
    if (index + segment.length > longest) {
      break
    }
    end = index + segment.length
  }
  return text.slice(0, end)
}

/** A text without line ends and other control characters: it may hold what a shopper typed, and goes into logs. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
