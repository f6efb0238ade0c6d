import { readFileSync } from "node:fs"
import { join } from "node:path"
import { AMOUNT_ENDINGS } from "../behaviours/amount-endings"
import { BEHAVIOURS, OPERATIONS } from "../behaviours/vocabulary"
import { TEST_CARDS } from "../cards/table"
import { ENDPOINTS } from "../gateway/endpoints"

const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8")
const lines = readme.split("\n")

it.each(BEHAVIOURS.map(({ name, help }) => ({ name, help })))(
  "the manual explains $name: $help",
  ({ name, help }) => {
    expect(lines.some((line) => line.includes(name) && line.includes(`| ${help} |`))).toBe(true)
  }
)

it("the manual lists every operation, amount ending, test card and endpoint", () => {
  const words = [
    ...OPERATIONS,
    ...AMOUNT_ENDINGS.map(
      ({ ending, marks, help }) => `| \`${ending}\` | \`${marks}\` | ${help} |`
    ),
    ...TEST_CARDS.map(({ number, help }) => `| \`${number}\` | ${help} |`),
    ...ENDPOINTS.map(({ path }) => path.split("/")[1] ?? path),
  ]
  expect(words.filter((word) => !readme.includes(word))).toEqual([])
})
