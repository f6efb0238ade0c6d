import { readFileSync, writeFileSync } from "node:fs"
import { basename } from "node:path"

const [BEGIN, END] = ["<!-- mutants -->", "<!-- /mutants -->"]

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ")

const HEAD = ["| sabotage | in | breaks | caught by |", "|---|---|---|---|"]

const rowOf = ({ mutant, caught }) =>
  [
    "",
    mutant.id,
    `\`${mutant.file}\``,
    mutant.breaks,
    caught ? `${basename(caught.spec)}: ${caught.test}` : "nothing",
    "",
  ]
    .map(cell)
    .join(" | ")
    .trim()

/** The results as a table of Markdown. */
export const toTable = (results) => [...HEAD, ...results.map(rowOf)].join("\n")

const split = (path) => {
  const [before, rest = ""] = readFileSync(path, "utf8").split(BEGIN)
  const [table = "", after = ""] = rest.split(END)
  return { before, table, after }
}

/**
 * Puts results into a document's table, between its two marks, in the order of the list. Rows of other sabotages stay,
 * as long as the list has them.
 * @returns the ids of the list that have no row yet
 */
export const writeTable = (path, results, ids) => {
  const { before, table, after } = split(path)
  const rows = new Map([...table.matchAll(/^\| ([\w-]+) \| `.*$/gm)].map(([row, id]) => [id, row]))
  results.forEach((result) => rows.set(result.mutant.id, rowOf(result)))
  const known = ids.filter((id) => rows.has(id))
  const text = [...HEAD, ...known.map((id) => rows.get(id))].join("\n")
  writeFileSync(path, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`)
  return ids.filter((id) => !rows.has(id))
}
