import { isStorableTime } from "../time"

/** A place between two rows of a list, newest first: the row beside it, and on which side of it a page goes on. */
export type Place = {
  /** When the row was written, to the microsecond: a date would lose what tells two rows apart. */
  at: string
  id: string
  /** Rows before the place in the list are newer. */
  towards: "older" | "newer"
}

const SIDES = { o: "older", n: "newer" } as const

const FORM = /^([on])\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\|(\w{1,64})$/

/** Writes a place as a text for an address. */
export const writeCursor = ({ at, id, towards }: Place): string =>
  Buffer.from(`${towards === "older" ? "o" : "n"}|${at}|${id}`).toString("base64url")

/** @returns the place, or nothing when the text is not one that `writeCursor` made */
export const readCursor = (cursor: string): Place | undefined => {
  const [, side, at, id] = FORM.exec(Buffer.from(cursor, "base64url").toString()) ?? []
  return side === undefined || at === undefined || id === undefined || !isStorableTime(at)
    ? undefined
    : { at, id, towards: SIDES[side as keyof typeof SIDES] }
}
