import type { Command, Run, Scenario, Weather } from "./scenario"

/** Plays a run once and says what went wrong. */
export type Play = (run: Run) => Promise<string[]>

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)
const replaced = <T>(list: readonly T[], index: number, thing: T): T[] =>
  list.map((old, at) => (at === index ? thing : old))

const withoutStep = (
  { scenario, weather }: { scenario: Scenario; weather: Weather },
  index: number
) => ({
  scenario: { ...scenario, steps: without(scenario.steps, index) },
  weather: {
    ...weather,
    pauses: without(weather.pauses, index),
    sweeps: without(weather.sweeps, index),
    switches: without(weather.switches ?? [], index),
  },
})

const fewerMarks = (command: Command): Command[] => {
  const marks = "marks" in command ? command.marks : undefined
  if (marks === undefined) {
    return []
  }
  // A count belongs to the mark before it.
  const single = marks.split(/ (?!x\d)/)
  const fewer = single.map((_, index) => without(single, index).join(" ")).filter(Boolean)
  const bare: Command[] = "way" in command ? [{ do: command.do, way: command.way }] : []
  return [...bare, ...fewer.map((marks) => ({ ...command, marks }) as Command)]
}

/** The same, with an answer that is waited for. */
const patient = (command: Command): Command[] => {
  const waits = !("hangUp" in command) || command.hangUp === undefined
  return waits ? [] : [{ ...command, hangUp: undefined }]
}

type Alone = { scenario: Scenario; weather: Weather }

/** Smaller runs than this one, the boldest first. */
function* smaller({ scenario, weather }: Alone): Generator<Alone> {
  for (let index = scenario.steps.length - 1; index >= 0; index--) {
    yield withoutStep({ scenario, weather }, index)
  }
  if (scenario.rare) {
    yield { scenario: { steps: scenario.steps }, weather }
  }
  if (scenario.goods && scenario.goods !== "plain") {
    yield { scenario: { ...scenario, goods: "plain" }, weather }
  }
  for (const [index, commands] of scenario.steps.entries()) {
    const withStep = (step: Command[]): Alone => ({
      scenario: { ...scenario, steps: replaced(scenario.steps, index, step) },
      weather,
    })
    for (const [at, command] of commands.entries()) {
      if (commands.length > 1) {
        yield withStep(without(commands, at))
      }
      for (const simpler of [...fewerMarks(command), ...patient(command)]) {
        yield withStep(replaced(commands, at, simpler))
      }
    }
    if (weather.pauses[index] !== 0) {
      yield { scenario, weather: { ...weather, pauses: replaced(weather.pauses, index, 0) } }
    }
    if (weather.switches?.[index] === true) {
      const switches = replaced(weather.switches, index, false)
      yield { scenario, weather: { ...weather, switches } }
    }
    if (weather.sweeps[index] === true) {
      yield { scenario, weather: { ...weather, sweeps: replaced(weather.sweeps, index, false) } }
    }
  }
}

const asRun = ({ scenario, weather }: Alone): Run => ({ scenarios: [scenario], weather })

type Bounds = {
  /** How often a run is played before it counts as passing. */
  tries: number
  /** How many runs are played in all. */
  budget: number
  /** Milliseconds after which no further run begins. */
  withinMs: number
}

/**
 * Looks for a smaller run that still fails. Races make a run fail only sometimes, so each is played several times.
 * @returns nothing when the scenario passes alone
 */
export const shrink = async (
  play: Play,
  start: Alone,
  { tries, budget, withinMs }: Bounds
): Promise<{ run: Run; faults: string[] } | undefined> => {
  const started = performance.now()
  let left = budget
  const isTime = (): boolean => left > 0 && performance.now() - started < withinMs
  const fails = async (candidate: Alone): Promise<string[]> => {
    for (let attempt = 0; attempt < tries && isTime(); attempt++) {
      left--
      const faults = await play(asRun(candidate))
      if (faults.length > 0) {
        return faults
      }
    }
    return []
  }
  let best = start
  let faults = await fails(start)
  if (faults.length === 0) {
    return undefined
  }
  for (let progress = true; progress && isTime();) {
    progress = false
    for (const candidate of smaller(best)) {
      const found = await fails(candidate)
      if (found.length > 0) {
        ;[best, faults, progress] = [candidate, found, true]
        break
      }
    }
  }
  return { run: asRun(best), faults }
}
