import { report, ring } from "../../support/figures"
import type { Mortal } from "../../support/killable"
import { until } from "../../support/until"
import { findFaults } from "../model/checks"

/** Every write counts in the long version; otherwise the money's tables do, when they become durable. */
const every = ring === "soak" || Boolean(process.env["ALIPAY_KILL_EVERY"])

/** ALIPAY_KILL_AT="request refund" looks into some points alone, those whose name contains it. */
const asked = process.env["ALIPAY_KILL_AT"]

/** On every change one in four of the points that a play must pass, where it passes it first; otherwise all it meets. */
const pointsToTry = (passes: readonly string[]): readonly string[] => {
  if (asked !== undefined) {
    return [asked]
  }
  return ring === "change"
    ? passes.filter((_, index) => index % 4 === 2).map((name) => `${name} #1`)
    : []
}

/** Around a request to the gateway that may move money or a permission. */
export const around = (endpoint: string): string[] => [
  `request ${endpoint}`,
  `answer of ${endpoint}`,
]

/** Something that is done once for every point at which the process may die. */
export type Play<Prepared> = {
  name: string
  prepare: () => Promise<Prepared>
  /** Done while the process may be killed; then no one gets an answer. */
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
  const working = async () =>
    mortal.current().isGone()
      ? []
      : (await claims(mortal)).filter((claim) => !orphaned.includes(claim))
  await mortal.simulator.settled()
  await until("every message to be applied", working, (rows) => rows.length === 0)
}

/** Subscribers may still be at work: what is wrong must still be wrong a good while later. */
const STILL_WRONG_AFTER_MS = 30_000

const stillWrong = async (find: () => Promise<string[]>): Promise<string[]> => {
  let faults: string[] = []
  const read = async () => (faults = await find())
  const isEmpty = ({ length }: readonly string[]) => length === 0
  await until("nothing to be wrong", read, isEmpty, STILL_WRONG_AFTER_MS).catch(() => undefined)
  return faults
}

/** @returns the point at which the process was killed, if it was, and what is wrong in the end */
const playOnce = async <Prepared>(
  mortal: Mortal,
  { prepare, act, goOn, check, passes }: Play<Prepared>,
  spared: readonly string[]
): Promise<{ point: string | undefined; faults: string[] }> => {
  const before = new Set(await findFaults(mortal))
  const prepared = await prepare()
  const process = mortal.current()
  await process.arm({ spared, every, only: pointsToTry(passes) })
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

const { namesOf } = require("../../support/preload/point-names.cjs") as {
  namesOf: (point: string) => string[]
}
const numbered = / #\d+$/

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
      const passed = new Set(points.flatMap((each) => namesOf(each.replace(numbered, ""))))
      const tried = pointsToTry(play.passes)
      const due = play.passes.filter(
        (name) => tried.length === 0 || tried.some((each) => `${name} #1`.includes(each))
      )
      return { missed: due.filter((name) => !passed.has(name)), wrong }
    }
    points.push(point)
  }
}
