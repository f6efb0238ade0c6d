import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { AttentionList } from "./attention-list"
import { HealthSection } from "./health-section"
import { ItemDrawer } from "./item-drawer"

/** The desk: what needs a person, and how the plugin fares. The open item is part of the address. */
export const AttentionPage = () => {
  const [search, setSearch] = useSearchParams()
  const [opener, setOpener] = useState<HTMLElement>()
  const id = search.get("item")
  const show = (item: string | undefined, from?: HTMLElement): void => {
    setOpener(from)
    setSearch(item === undefined ? {} : { item })
  }
  const close = (): void => {
    show(undefined)
    opener?.focus()
  }
  return (
    <div className="flex flex-col gap-3">
      <AttentionList onShow={show} />
      <HealthSection />
      {id === null ? null : <ItemDrawer id={id} onClose={close} />}
    </div>
  )
}
