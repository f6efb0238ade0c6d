import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"

type Violation = { id: string; impact: string | null; nodes: { html: string }[] }

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")
const SERIOUS = new Set(["serious", "critical"])

/**
 * What keeps people out of a page, in axe's judgement: its serious and critical findings, with where they are.
 * @param within a selector: the part of the page that is ours
 */
export const seriousFindings = async (page: Page, within = "html"): Promise<string[]> => {
  // Not as a script of the page, whose policy would refuse it.
  await page.evaluate(AXE)
  const violations = await page.evaluate<Violation[]>(
    `axe.run(${JSON.stringify(within)}, { iframes: false, resultTypes: ['violations'] }).then((result) => result.violations)`
  )
  return violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ""))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Fails with everything serious that axe finds on the page. */
export const expectAccessible = async (page: Page, within?: string): Promise<void> => {
  expect(await seriousFindings(page, within)).toEqual([])
}
