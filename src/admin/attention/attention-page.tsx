import { useState } from "react"
import { useDrawerAddress } from "../components/drawer-address"
import { DisputeFiguresSection } from "../disputes/figures-section"
import { OverviewSection } from "../overview/overview-section"
import { SetupSection } from "../setup/setup-section"
import { AttentionList } from "./attention-list"
import { HealthSection } from "./health-section"
import { ItemDrawer } from "./item-drawer"
import type { ShowItem } from "./list-item"

/** What needs a person, and whether the plugin works. The open item is part of the address. */
export const AttentionPage = () => {
  const { opened: id, open, close: leave } = useDrawerAddress("item")
  const [opener, setOpener] = useState<HTMLElement>()
  const show: ShowItem = (item, from) => {
    setOpener(from)
    open(item)
  }
  const close = (): void => {
    leave()
    opener?.focus()
  }
  return (
    <div className="flex flex-col gap-3">
      <SetupSection />
      <OverviewSection />
      <AttentionList onShow={show} />
      <DisputeFiguresSection leads />
      <HealthSection />
      {id === null ? null : <ItemDrawer id={id} onClose={close} />}
    </div>
  )
}
