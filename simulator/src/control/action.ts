import type { z } from "zod"
import type { Controls } from "./controls"

/** One control call: its JSON in, something that becomes JSON out. */
export type Action = (controls: Controls, body: unknown, id: string) => unknown

export type Actions = Readonly<Record<string, Action>>

/** Reads the body by its shape and drops what is absent, so that optional means optional. */
export function action<T extends z.ZodType>(
  shape: T,
  run: (controls: Controls, input: z.infer<T>, id: string) => unknown
): Action {
  return (controls, body, id) => run(controls, shape.parse(body), id)
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Drops what is undefined. */
export function present<T extends object>(input: T): Present<T> {
  const kept = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Present<T>
}
