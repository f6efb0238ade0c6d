const PREFIX = "lantern-and-leaf."

type Name =
  | "cart"
  | "region"
  | "language"
  /** The cart whose payment the shopper has left for. */
  | "paying"

/** What this browser remembers from visit to visit. */
export const remembered = {
  get: (name: Name) => localStorage.getItem(PREFIX + name) ?? undefined,
  set: (name: Name, value: string) => localStorage.setItem(PREFIX + name, value),
  forget: (name: Name) => localStorage.removeItem(PREFIX + name),
  /** Calls back when another tab changes the name's value. @returns a function that stops it */
  watch: (name: Name, changed: () => void) => {
    const listen = (event: StorageEvent) => {
      if (event.key === PREFIX + name) changed()
    }
    window.addEventListener("storage", listen)
    return () => window.removeEventListener("storage", listen)
  },
}
