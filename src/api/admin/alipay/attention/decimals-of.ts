import { exponentOf } from "../../../../gateway"

/** Decimals of a currency at the gateway; an unlisted one is shown in its minor units. */
export const decimalsOf = (currency: string | null): number | null => {
  try {
    return currency === null ? null : exponentOf(currency)
  } catch {
    return 0
  }
}
