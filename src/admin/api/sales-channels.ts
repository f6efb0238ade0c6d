import { useQuery } from "@tanstack/react-query"
import { listSalesChannels, type SalesChannelName } from "./client"

/** Medusa's sales channels by name; none where the user may not see them. */
export const useSalesChannels = (): readonly SalesChannelName[] => {
  const { data } = useQuery({
    queryKey: ["alipay", "sales-channels"],
    queryFn: listSalesChannels,
    retry: false,
  })
  return data ?? []
}
