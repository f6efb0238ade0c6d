import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"

const EVERY_MS = 2_000

/** The state that a file holds; undefined when there is no file. */
export function readStateFile(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined
}

/**
 * Writes what a simulator knows into a file every two seconds, when it has changed. Returns a function that writes it for the
 * last time and ends that.
 */
export function keepStateFile(simulator: { state: () => string }, file: string): () => void {
  let written: string | undefined
  const write = () => {
    const text = simulator.state()
    if (text !== written) {
      // A process that ends in the middle leaves the file as it was.
      writeFileSync(`${file}.new`, text, { mode: 0o600 })
      renameSync(`${file}.new`, file)
      written = text
    }
  }
  const timer = setInterval(write, EVERY_MS)
  return () => {
    clearInterval(timer)
    write()
  }
}
