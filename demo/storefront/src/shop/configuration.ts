export type Configuration = { backendUrl: string; publishableKey: string }

/** Where the store is; whoever serves the storefront tells it at run time. @throws Error in plain words */
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
  "backendUrl" in value &&
  typeof value.backendUrl === "string" &&
  "publishableKey" in value &&
  typeof value.publishableKey === "string"
