import { setTimeout as sleep } from "node:timers/promises"

const PAUSE_MS = 150

/**
 * Waits for an address to answer 2xx, as long as `running` lives.
 * @throws Error with the end of its log when it exits first or takes longer than `withinMs`
 */
export const waitUntilAnswers = async (url, { running, children, withinMs = 120_000 }) => {
  let over
  void running.exited.then((exit) => {
    over = exit
  })
  const deadline = performance.now() + withinMs
  while (performance.now() < deadline) {
    if (over) throw children.failure(running, `stopped (${over.reason})`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(PAUSE_MS)
  }
  throw children.failure(running, `did not answer at ${url} within ${withinMs / 1000} s`)
}
