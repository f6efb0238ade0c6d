import { ring } from "./figures"

/** The deep ring's tests are counted, so that a run says how many it left out. */
const leaveOut = (count = 1): void => {
  const counted = globalThis as { leftToDeepRing?: number }
  counted.leftToDeepRing = (counted.leftToDeepRing ?? 0) + count
}

type Tests = Pick<jest.It, "each"> & ((name: string, test: () => Promise<void>) => void)

const left = Object.assign(() => leaveOut(), {
  each: (rows: ReadonlyArray<unknown>) => () => leaveOut(rows.length),
}) as unknown as Tests

/**
 * A test that `npm run test:deep` plays and `npm test` leaves out: a variant of a promise that another test of the same
 * file proves. A guard with a sabotage keeps the test that catches it in `it`.
 */
export const variant: Tests = ring === "change" ? left : it

/** The first rows of a table of variants; the deep ring plays all of them. */
export const sample = <Row>(rows: readonly Row[], count = 1): Row[] => {
  if (ring !== "change") {
    return [...rows]
  }
  leaveOut(Math.max(0, rows.length - count))
  return rows.slice(0, count)
}
