import type { HttpTypes } from "@medusajs/types"
import { createContext, useContext } from "react"

export type Region = HttpTypes.StoreRegion

/** The regions the shop sells in, and the one the shopper is in. */
export type Regions = { all: Region[]; current: Region; choose: (id: string) => void }

export const RegionsContext = createContext<Regions | undefined>(undefined)

export const useRegions = (): Regions => {
  const regions = useContext(RegionsContext)
  if (!regions) {
    throw new Error("useRegions is used outside of RegionsContext.")
  }
  return regions
}

/** The remembered region, else the one of the browser's country, else the first. */
export const guessRegion = (regions: Region[], rememberedId: string | undefined) => {
  const country = navigator.language.split("-").at(-1)?.toLowerCase()
  return (
    regions.find(({ id }) => id === rememberedId) ??
    regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === country)) ??
    regions[0]
  )
}
