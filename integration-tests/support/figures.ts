/** Whether the long versions were asked for (`npm run test:soak`). */
export const isSoak = Boolean(process.env["ALIPAY_SOAK"])

/** How often to do something: a number for every change, and a larger one for `npm run test:soak`. */
export const rounds = (everyChange: number, soak: number): number => (isSoak ? soak : everyChange)

/** Written past jest's capture, so that a seed or a measured figure is seen in every run. */
export const report = (line: string): void => {
  process.stderr.write(`    ${line}\n`)
}

const asked = Number(process.env["ALIPAY_SEED"])
const SEED_OF_CHANGE = 476_102_911

/**
 * The run's seed, printed, so that a failure can be repeated: the one asked for (ALIPAY_SEED), otherwise the same on
 * every change, so that a change answers for its own failures, and a new one in the long version.
 */
export const chooseSeed = (what: string): number => {
  const other = isSoak ? Math.floor(Math.random() * 2 ** 31) : SEED_OF_CHANGE
  const seed = Number.isInteger(asked) && asked > 0 ? asked : other
  report(`${what}: ALIPAY_SEED=${seed}`)
  return seed
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same things in another order. */
export const shuffled = <T>(things: readonly T[], random: () => number): T[] => {
  const copy = [...things]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = copy[last] as T
    copy[last] = copy[other] as T
    copy[other] = moved
  }
  return copy
}

/** Does the work for every thing, at most `width` at once. @returns the results in the things' order */
export const inBatches = async <T, R>(
  things: readonly T[],
  width: number,
  work: (thing: T, index: number) => Promise<R>
): Promise<R[]> => {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < things.length) {
      const index = next++
      results[index] = await work(things[index] as T, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, things.length) }, worker))
  return results
}
