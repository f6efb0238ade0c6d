export type Configuration = {
  backendUrl: string
  publishableKey: string
  /** Where the gateway's script for the card form is; a real shop leaves that to the kit. */
  cardScript: string
}

const KEYS = ["backendUrl", "publishableKey", "cardScript"] as const

/** Where the store is; what serves the storefront tells it at run time. @throws Error in plain words */
export const loadConfiguration = async (): Promise<Configuration> => {
  const answer = await fetch("/shop.json", { cache: "no-store" })
  const value: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined
  if (!isConfiguration(value)) {
    throw new Error("The shop does not know where its store is. Start it with npm run demo.")
  }
  return value
}

const isConfiguration = (value: unknown): value is Configuration =>
  typeof value === "object" &&
  value !== null &&
  KEYS.every((key) => typeof (value as Record<string, unknown>)[key] === "string")
