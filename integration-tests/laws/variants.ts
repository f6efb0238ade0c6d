import ts from "typescript"

const PLACEHOLDER = /%[sdipj#]/g

const asPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(PLACEHOLDER, ".*")

/** A title as a pattern: what is filled in for each row may be anything. */
const titleOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) {
    return undefined
  }
  if (ts.isStringLiteralLike(node)) {
    return asPattern(node.text)
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ literal }) => `.*${asPattern(literal.text)}`)
    return asPattern(node.head.text) + spans.join("")
  }
  return undefined
}

/** The function that a call leads to: `it` of `it(…)` and of `it.each(rows)(…)`. */
const calledBy = ({ expression }: ts.CallExpression): string => {
  const inner = ts.isCallExpression(expression) ? expression.expression : expression
  return (ts.isPropertyAccessExpression(inner) ? inner.expression : inner).getText()
}

/** @returns patterns for the full names, as `group › test`, of the tests that a spec leaves to the deep ring */
export const variantsIn = (text: string): RegExp[] => {
  const file = ts.createSourceFile("spec.ts", text, ts.ScriptTarget.Latest, true)
  const found: RegExp[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const title = ts.isCallExpression(node) ? titleOf(node.arguments[0]) : undefined
    const name = ts.isCallExpression(node) && title !== undefined ? calledBy(node) : ""
    if (name === "variant") {
      found.push(new RegExp(`^${[...groups, title].join(" › ")}$`, "s"))
    }
    const inside = name === "describe" ? [...groups, title ?? ""] : groups
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(file, [])
  return found
}
