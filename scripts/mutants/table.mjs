import { readFileSync, writeFileSync } from "node:fs"
import { basename } from "node:path"

const [BEGIN, END] = ["<!-- mutants -->", "<!-- /mutants -->"]

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ")

/** The results as a table of Markdown. */
export const toTable = (results) =>
  [
    "| sabotage | in | breaks | caught by |",
    "|---|---|---|---|",
    ...results.map(({ mutant, caught }) =>
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
    ),
  ].join("\n")

/** Puts the table into a document, between its two marks. */
export const writeTable = (path, table) => {
  const [before, rest = ""] = readFileSync(path, "utf8").split(BEGIN)
  const [, after = ""] = rest.split(END)
  writeFileSync(path, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`)
}
