import { useCallback, useState } from "react"

/** Where a device remembers what it is: its place, its name, the sale that is under way. */
const PREFIX = "alipay.till."

/** What a device remembers under a name; nothing where that is not readable, or storage is not allowed. */
const recall = (name: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null")
  } catch {
    return null
  }
}

const remember = (name: string, value: unknown): void => {
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name)
    } else {
      localStorage.setItem(PREFIX + name, JSON.stringify(value))
    }
  } catch {
    // A device that remembers nothing still sells.
  }
}

/** A value that outlives the page on this device. @param read makes a value of what was kept */
export const useRemembered = <Value>(
  name: string,
  read: (kept: unknown) => Value
): [value: Value, keep: (value: Value) => void] => {
  const [value, setValue] = useState(() => read(recall(name)))
  const keep = useCallback(
    (next: Value) => {
      remember(name, next)
      setValue(next)
    },
    [name]
  )
  return [value, keep]
}

/** The counter that a device is. */
export type Counter = { place: string; terminal: string }

export const readCounter = (kept: unknown): Counter | null => {
  const { place, terminal } = (kept ?? {}) as Partial<Record<keyof Counter, unknown>>
  return typeof place === "string" && typeof terminal === "string" ? { place, terminal } : null
}

export const readId = (kept: unknown): string | null => (typeof kept === "string" ? kept : null)

/** On unless it was switched off. */
export const readSwitch = (kept: unknown): boolean => kept !== false
