const REMINDER_MS = 15_000

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Says what goes on: one line when a step begins, one when it ends, and a sign of life in between.
 * `quiet` says nothing at all.
 */
export const createProgress = ({ quiet = false } = {}) => {
  const started = performance.now()
  const say = quiet ? () => {} : (line) => process.stdout.write(`${line}\n`)

  const step = async (label, work) => {
    const begun = performance.now()
    say(`  … ${label}`)
    const reminder = setInterval(() => say(`  … ${label}: ${seconds(begun)} so far`), REMINDER_MS)
    try {
      const result = await work()
      say(`  ✓ ${label} (${seconds(begun)})`)
      return result
    } catch (error) {
      say(`  ✗ ${label} (${seconds(begun)})`)
      throw error
    } finally {
      clearInterval(reminder)
    }
  }

  return { say, step, elapsed: () => seconds(started) }
}
