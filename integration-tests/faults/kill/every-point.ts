import { isSoak, report } from "../../support/figures"
import type { Mortal } from "../../support/killable"
import { findFaults } from "../model/checks"

/** Every write counts in the long version; otherwise the money's tables do, when they become durable. */
const every = isSoak || Boolean(process.env["ALIPAY_KILL_EVERY"])

/** ALIPAY_KILL_AT="request refund" looks into some points alone, those whose name contains it. */
const only = process.env["ALIPAY_KILL_AT"]

/** Around a request to the gateway that may move money or a permission. */
export const around = (endpoint: string): string[] => [
  `request ${endpoint}`,
  `answer of ${endpoint}`,
]

/** Something that is done once for every point at which the process may die. */
export type Play<Prepared> = {
  name: string
  prepare: () => Promise<Prepared>
  /** Done while the process may be killed; then nobody gets an answer. */
  act: (prepared: Prepared) => Promise<unknown>
  /** What everybody does afterwards, who saw no answer, and the time that passes. */
  goOn: (prepared: Prepared) => Promise<unknown>
  /** @returns what is wrong in the end */
  check: (prepared: Prepared) => Promise<string[]>
  /** Points at which it must have been killed, whatever others there are: `request pay`. */
  passes: readonly string[]
}

/** Messages that a process is applying, or was when it died. */
export const claims = async ({ sql, simulator }: Mortal): Promise<string[]> =>
  (
    await sql.query<{ claim: string }>(
      `select id || ' until ' || claimed_until as claim from alipay_notification
        where state = 'received' and claimed_until > $1`,
      [new Date(simulator.clock.now())]
    )
  ).rows.map(({ claim }) => claim)

/** A message is acknowledged before it is applied; waits until none is being applied but by the dead. */
export const idle = async (mortal: Mortal, orphaned: readonly string[] = []): Promise<void> => {
  const working = async () => (await claims(mortal)).some((claim) => !orphaned.includes(claim))
  const deadline = Date.now() + 15_000
  await mortal.simulator.settled()
  while (!mortal.current().isGone() && Date.now() < deadline && (await working())) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Subscribers may still be at work: what is wrong must still be wrong a little later. */
const stillWrong = async (find: () => Promise<string[]>): Promise<string[]> => {
  const deadline = Date.now() + 10_000
  let faults = await find()
  while (faults.length > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    faults = await find()
  }
  return faults
}

/** @returns the point at which the process was killed, if it was, and what is wrong in the end */
const playOnce = async <Prepared>(
  mortal: Mortal,
  { prepare, act, goOn, check }: Play<Prepared>,
  spared: readonly string[]
): Promise<{ point: string | undefined; faults: string[] }> => {
  const before = new Set(await findFaults(mortal))
  const prepared = await prepare()
  const process = mortal.current()
  await process.arm({ spared, every, only })
  await act(prepared).catch(() => undefined)
  await idle(mortal)
  await Promise.race([process.gone, new Promise((resolve) => setTimeout(resolve, 400))])
  const point = await process.disarm()
  if (point !== undefined) {
    await mortal.replace()
  }
  await goOn(prepared)
  const faults = await stillWrong(async () => [
    ...(await check(prepared)),
    ...(await findFaults(mortal)).filter((fault) => !before.has(fault)),
  ])
  return { point, faults }
}

/** `commit of payment, capture #2` is a commit of each of both tables. */
const namesOf = (point: string): string[] => {
  const name = point.replace(/ #\d+$/, "")
  const [, tables] = /^commit of (.*)$/.exec(name) ?? []
  return tables === undefined ? [name] : tables.split(", ").map((table) => `commit of ${table}`)
}

/**
 * Plays it again and again, and kills the process each time at the first point at which it was never killed
 * before, until it meets none: in whatever order the points come, and however often.
 * @returns the points that it had to pass and did not, and what was wrong in the end
 */
export const killAtEveryPoint = async <Prepared>(
  mortal: Mortal,
  play: Play<Prepared>
): Promise<{ missed: string[]; wrong: string[] }> => {
  const [points, wrong]: [string[], string[]] = [[], []]
  for (;;) {
    const { point, faults } = await playOnce(mortal, play, points)
    if (faults.length > 0) {
      wrong.push(`killed at ${point ?? "no point"}: ${faults.join("; ")}`)
      report(wrong.at(-1) ?? "")
      console.error(mortal.current().output())
    }
    if (point === undefined) {
      report(`${play.name}: ${points.length} kills: ${points.join(" | ")}`)
      const passed = new Set(points.flatMap(namesOf))
      const due = play.passes.filter((name) => !only || name.includes(only))
      return { missed: due.filter((name) => !passed.has(name)), wrong }
    }
    points.push(point)
  }
}
