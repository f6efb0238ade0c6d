/** How long the tests may take: what a change can break, all that is known, or all night. */
export type Ring = "change" | "deep" | "soak"

const asRing = (name = "change"): Ring => {
  const ring = (["change", "deep", "soak"] as const).find((each) => each === name)
  if (ring === undefined) {
    throw new Error(`ALIPAY_RING is change, deep or soak, not ${name}.`)
  }
  return ring
}

/** `npm test` plays the ring of a change, `npm run test:deep` the deep one, `npm run test:soak` the longest. */
export const ring = asRing(process.env["ALIPAY_RING"])

/** How often to do something in each ring. */
export const rounds = (change: number, deep: number, soak: number): number =>
  ({ change, deep, soak })[ring]

/** Written past jest's capture, so that a seed or a measured figure is seen in every run. */
export const report = (line: string): void => {
  process.stderr.write(`    ${line}\n`)
}

const asked = Number(process.env["ALIPAY_SEED"])
const SEED_OF_CHANGE = 476_102_911

/** The same all day: 20261127. */
const seedOfDay = (): number => Number(new Date().toISOString().slice(0, 10).replaceAll("-", ""))

/**
 * The run's seed, printed, so that a failure can be repeated: the one asked for (ALIPAY_SEED), otherwise the same on
 * every change, so that a change answers for its own failures, the day's in the deep ring, and a new one in the soak.
 */
export const chooseSeed = (what: string): number => {
  const other = {
    change: () => SEED_OF_CHANGE,
    deep: seedOfDay,
    soak: () => Math.floor(Math.random() * 2 ** 31),
  }[ring]()
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
