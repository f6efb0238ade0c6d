/** Values of a sentence by the names of their places; one may be a sentence itself. */
export type SentenceParams = { readonly [name: string]: string | number | Sentence }

/** What a person reads: in English, and as a code with values, from which a page says it in another language. */
export type Sentence = { code: string; params: SentenceParams; message: string }

const textOf = (value: SentenceParams[string] | undefined): string =>
  typeof value === "object" ? value.message : String(value ?? "")

/**
 * A sentence with its values filled in.
 * @param code its name for translations, one of all sentences
 * @param english with places such as `{{field}}`; the admin's English text is the same, which a test holds
 */
export const sentence = (code: string, english: string, params: SentenceParams = {}): Sentence => ({
  code,
  params,
  message: english.replace(/\{\{(\w+)\}\}/g, (_, name: string) => textOf(params[name])),
})
