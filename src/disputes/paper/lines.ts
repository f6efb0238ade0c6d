import type { Face } from "./faces"

/** Characters in a row that one font prints. */
export type Run = { text: string; face: Face; width: number }
export type Line = { runs: Run[]; width: number }

const UNPRINTABLE = "?"

/** A character that is wide and stands for a word or a part of one: a line may break beside it. */
const WIDE =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef"
const UNITS = new RegExp(`[${WIDE}]|[^\\s${WIDE}]+|\\s+`, "gu")

/** Sets text in the fonts that have its characters, and keeps those that none has. */
export class Typesetter {
  readonly unprintable = new Set<string>()

  /** Text as the runs that print it. */
  runsOf(text: string, faces: readonly Face[], size: number): Run[] {
    const runs: { text: string; face: Face }[] = []
    for (const char of text) {
      const [shown, face] = this.print(char, faces)
      const last = runs.at(-1)
      if (last?.face === face) {
        last.text += shown
      } else {
        runs.push({ text: shown, face })
      }
    }
    return runs.map((run) => ({ ...run, width: run.face.font.widthOfTextAtSize(run.text, size) }))
  }

  private print(char: string, faces: readonly Face[]): [string, Face] {
    const [first] = faces as [Face]
    const shown = /\s/.test(char) ? " " : char
    const found = faces.find(({ has }) => has.has(shown.codePointAt(0) ?? 0))
    if (found !== undefined) {
      return [shown, found]
    }
    this.unprintable.add(char)
    return [UNPRINTABLE, first]
  }

  /** Text broken into lines that are no wider than `width`; its own line ends stay. */
  linesOf(
    text: string,
    { faces, size, width }: { faces: readonly Face[]; size: number; width: number }
  ): Line[] {
    const widthOf = (part: string): number =>
      this.runsOf(part, faces, size).reduce((sum, run) => sum + run.width, 0)
    return text.split(/\r?\n/).flatMap((paragraph) =>
      broken(paragraph, width, widthOf).map((line) => {
        const runs = this.runsOf(line, faces, size)
        return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
      })
    )
  }
}

type WidthOf = (part: string) => number

/** A word that is wider than a line, in pieces that are not. */
const pieces = (unit: string, width: number, widthOf: WidthOf): string[] => {
  if (widthOf(unit) <= width) {
    return [unit]
  }
  const found: string[] = []
  let piece = ""
  for (const char of unit) {
    if (piece !== "" && widthOf(piece + char) > width) {
      found.push(piece)
      piece = ""
    }
    piece += char
  }
  return [...found, piece]
}

const broken = (paragraph: string, width: number, widthOf: WidthOf): string[] => {
  const units = (paragraph.match(UNITS) ?? []).flatMap((unit) => pieces(unit, width, widthOf))
  const lines: string[] = []
  let line = ""
  let used = 0
  for (const unit of units) {
    const needed = widthOf(unit)
    if (line !== "" && used + needed > width) {
      lines.push(line.trimEnd())
      line = ""
      used = 0
    }
    if (line !== "" || unit.trim() !== "") {
      line += unit
      used += needed
    }
  }
  return [...lines, line.trimEnd()]
}
