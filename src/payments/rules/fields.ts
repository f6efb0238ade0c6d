import { cutText } from "../../gateway"

/** The values that are there; nothing when none is. */
export const withoutGaps = <Values extends object>(values: Values): Partial<Values> | undefined => {
  const told = Object.entries(values).filter(([, value]) => value !== undefined)
  return told.length === 0 ? undefined : (Object.fromEntries(told) as Partial<Values>)
}

/** A text within a field's length, cut where it is longer. */
export const cut = (text: string | null | undefined, longest: number): string | undefined => {
  const kept = cutText((text ?? "").trim(), longest)
  return kept === "" ? undefined : kept
}

/** A text that means something else when it is cut: left out where it is longer. */
export const whole = (text: string | null | undefined, longest: number): string | undefined => {
  const trimmed = (text ?? "").trim()
  return trimmed === "" || trimmed.length > longest ? undefined : trimmed
}
