/** Medusa drops what comes after `--`: the command line itself is looked at. */
const afterDashes = (line: readonly string[]): readonly string[] => {
  const at = line.indexOf("--")
  return at < 0 ? [] : line.slice(at + 1)
}

/**
 * The words that a script was called with, with or without dashes in front. A misspelled one is refused, so that a dry run
 * is never taken for a real one.
 * @param args what Medusa hands over
 * @param known the words that the script has
 * @throws Error that names the word and those that there are
 */
export const readWords = <Word extends string>(
  args: readonly string[],
  known: readonly Word[],
  line: readonly string[] = process.argv
): ReadonlySet<Word> => {
  const words = new Set<Word>()
  for (const argument of [...args, ...afterDashes(line)]) {
    const given = argument.replace(/^-+/, "")
    const word = known.find((each) => each === given)
    if (word === undefined && given !== "") {
      throw new Error(`There is no "${argument}". What can be said: ${known.join(", ")}.`)
    }
    if (word !== undefined) {
      words.add(word)
    }
  }
  return words
}
