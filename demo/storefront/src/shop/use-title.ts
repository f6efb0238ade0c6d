import { useEffect } from "react"

const SHOP = "Lantern & Leaf"

export const useTitle = (title?: string) => {
  useEffect(() => {
    document.title = title ? `${title} · ${SHOP}` : SHOP
  }, [title])
}
