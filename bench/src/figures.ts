/** One line of the table: a figure, what it is compared with, and how many times as much it is. */
export type Figure = {
  what: string
  /** The plugin's, with its unit. */
  own: string
  other: string
  /** The plugin's over the other's, of the medians; and of the single rounds, the least and the most. */
  ratio?: { median: number; least: number; most: number }
  budget?: Budget
}

export type Budget = { atLeast: number } | { atMost: number }

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The number below which a share of the numbers lies. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** @param own a figure of each round, @param other what the same round had of the other */
export const ratioOf = (own: readonly number[], other: readonly number[]) => {
  const rounds = own.map((each, round) => each / (other[round] ?? NaN))
  return {
    median: median(own) / median(other),
    least: Math.min(...rounds),
    most: Math.max(...rounds),
  }
}

const short = (number: number): string =>
  number >= 100 ? String(Math.round(number)) : number.toPrecision(3)

type Compared = {
  what: string
  unit: string
  own: readonly number[]
  other: readonly number[]
  budget?: Budget
}

/** A line that compares the medians of rounds that were played in turn. */
export const compare = ({ what, unit, own, other, budget }: Compared): Figure => ({
  what,
  own: `${short(median(own))} ${unit}`,
  other: `${short(median(other))} ${unit}`,
  ratio: ratioOf(own, other),
  ...(budget ? { budget } : {}),
})

const isMet = (ratio: number, budget: Budget): boolean =>
  "atLeast" in budget ? ratio >= budget.atLeast : ratio <= budget.atMost

const budgetOf = ({ ratio, budget }: Figure): string => {
  if (!budget || !ratio) {
    return "–"
  }
  const bound = "atLeast" in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`
  return isMet(ratio.median, budget) ? bound : `${bound}, **missed**`
}

const toRow = (figure: Figure): string => {
  const { what, own, other, ratio } = figure
  const shown = ratio
    ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`
    : "–"
  return `| ${what} | ${own} | ${other} | ${shown} | ${budgetOf(figure)} |`
}

export const toTable = (figures: readonly Figure[]): string =>
  [
    "| what | plugin | compared with | ratio (rounds) | budget |",
    "|---|---|---|---|---|",
    ...figures.map(toRow),
  ].join("\n")
