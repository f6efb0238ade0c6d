import type { z } from "@medusajs/framework/zod"
import { sentence, type Sentence, type SentenceParams } from "../../../gateway"

type Issue = { message: string; params?: Readonly<Record<string, unknown>> | undefined }

/** Sentences of schemas by their English: written once, when the schemas are made. */
const SAID = new Map<string, Sentence>()

/** The message of a schema's rule, kept with its code and values; for messages that hold no value of a request. */
export const said = (code: string, english: string, params: SentenceParams = {}): string => {
  const made = sentence(code, english, params)
  SAID.set(made.message, made)
  return made.message
}

/** An issue whose message holds a value of a request. */
export const addSaid = (context: z.RefinementCtx, made: Sentence): void => {
  context.addIssue({ code: "custom", message: made.message, params: { sentence: made } })
}

/** A message with its code, as `said` has made it. */
export const knownSentence = (message: string | null | undefined): Sentence | undefined =>
  SAID.get(message ?? "")

/** An issue's message; with its code and values where it can be translated. */
export const sentenceOf = ({ message, params }: Issue): Partial<Sentence> & { message: string } => {
  const made = params?.["sentence"] as Sentence | undefined
  return made ?? SAID.get(message) ?? { message }
}
