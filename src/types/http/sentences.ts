/** Values of a sentence by the names of their places; one may be a sentence itself. */
export type AlipaySentenceParams = { readonly [name: string]: string | number | AlipaySentence }

/** A sentence for a person: in English, and as a stable code with values, from which a page says it in its own language. */
export type AlipaySentence = {
  code: string
  params: AlipaySentenceParams
  /** In English, with its values. */
  message: string
}
