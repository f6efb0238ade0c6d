/** What makes a code hard to read: long runs, squares, what looks like a finder, and too much of one color. */

const runs = (line: string): number =>
  (line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0)

const LIKE_FINDERS = /(?=10111010000|00001011101)/g

const likeFinders = (line: string): number => 40 * (line.match(LIKE_FINDERS)?.length ?? 0)

const squares = (lines: readonly string[]): number => {
  let found = 0
  for (const [row, line] of lines.entries()) {
    for (let at = 0; at + 1 < line.length; at++) {
      const square = line.slice(at, at + 2) + (lines[row + 1] ?? "").slice(at, at + 2)
      found += square === "0000" || square === "1111" ? 3 : 0
    }
  }
  return found
}

const imbalance = (lines: readonly string[]): number => {
  const all = lines.join("")
  const dark = all.replaceAll("0", "").length
  return 10 * Math.floor(Math.abs((dark * 100) / all.length - 50) / 5)
}

export const penaltyOf = (code: readonly (readonly boolean[])[]): number => {
  const rows = code.map((line) => line.map((dark) => (dark ? "1" : "0")).join(""))
  const columns = rows.map((_, at) => rows.map((line) => line[at] ?? "").join(""))
  const lines = [...rows, ...columns].reduce((sum, line) => sum + runs(line) + likeFinders(line), 0)
  return lines + squares(rows) + imbalance(rows)
}
