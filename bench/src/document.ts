import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Puts a part's table between its marks in docs/performance.md; what stands around it is written by hand. */
export const writeTable = (
  root: string,
  name: string,
  { title, text }: { title: string; text: string }
): void => {
  const path = join(root, "docs", "performance.md")
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const document = readFileSync(path, "utf8")
  const block = `${begin}\n### ${title}\n\n${text}\n${end}`
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  const written =
    from < 0 || to < 0
      ? `${document.trimEnd()}\n\n${block}\n`
      : document.slice(0, from) + block + document.slice(to + end.length)
  writeFileSync(path, written)
}
