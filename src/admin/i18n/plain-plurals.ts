export type TextTree = { readonly [name: string]: string | TextTree }

const OTHER = /_other$/

/**
 * Says each plural under its bare name too. Medusa calls a language `zhCN`, for which the browser knows no plural
 * rules, and the texts are then looked for without an ending.
 */
export const withPlainPlurals = (texts: TextTree): TextTree =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]): [string, string | TextTree][] =>
      typeof value === "string"
        ? [name, ...(OTHER.test(name) ? [name.replace(OTHER, "")] : [])].map((each) => [
            each,
            value,
          ])
        : [[name, withPlainPlurals(value)]]
    )
  )
