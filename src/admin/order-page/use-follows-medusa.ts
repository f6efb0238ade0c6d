import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { queryKeys } from "../api/query-keys"
import type { OrderOfAdmin } from "./order-of-admin"

/** Asks for the payments again when one of Medusa's own buttons has done something, or was refused. */
export const useFollowsMedusa = (order: OrderOfAdmin): void => {
  const client = useQueryClient()
  useEffect(() => {
    const refresh = () => void client.invalidateQueries({ queryKey: queryKeys.payments })
    refresh()
    return client.getMutationCache().subscribe(({ type, mutation }) => {
      if (type === "updated" && mutation.state.status === "error") {
        refresh()
      }
    })
  }, [client, order])
}
