import type { AlipayStoreDetails } from "../../../types/http"
import type { StoreRow } from "./store-row"

/** As an older version writes them, which knows of one cash register. */
type Kept = Omit<AlipayStoreDetails, "terminal_ids"> & {
  terminal_ids?: string[]
  terminal_id?: string | null
}

const detailsOf = ({ terminal_id: one, terminal_ids: names, ...details }: Kept) => ({
  ...details,
  terminal_ids: names ?? (one == null ? [] : [one]),
})

/** A store's row as it is read, also one that a process of an older version wrote during an upgrade. */
export const asRead = <Row extends StoreRow | undefined>(row: Row): Row =>
  row && { ...row, details: detailsOf(row.details) }
