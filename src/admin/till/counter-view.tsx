import { Button, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { readBasket } from "./basket"
import { BasketStep } from "./basket-step"
import { readId, readSwitch, useRemembered } from "./device"
import { LatestSales } from "./latest-sales"
import { Offline } from "./offline"
import { OwingOrders } from "./owing-orders"
import { PlaceStanding } from "./place-standing"
import { Poster } from "./poster"
import { SaleView } from "./sale-view"

type CounterViewProps = {
  place: AdminAlipayPlace
  terminal: string
  onLeave: () => void
}

/** What is sold here, or the sale that is under way: the device remembers both, and finds them again after a reload. */
export const CounterView = ({ place, terminal, onLeave }: CounterViewProps) => {
  const [saleId, keepSale] = useRemembered("sale", readId)
  const [basket, keepBasket] = useRemembered("basket", readBasket)
  if (saleId !== null) {
    const leave = (isBasketSold: boolean): void => {
      keepSale(null)
      if (isBasketSold) {
        keepBasket([])
      }
    }
    return <SaleView key={saleId} id={saleId} isOwn onLeave={leave} onBegun={keepSale} />
  }
  return (
    <div className="flex flex-col gap-3">
      <Offline />
      <PlaceStanding place={place} />
      <BasketStep
        place={place}
        terminal={terminal}
        basket={basket}
        onChange={keepBasket}
        onBegun={keepSale}
      />
      <OwingOrders place={place.stock_location_id} terminal={terminal} onBegun={keepSale} />
      <LatestSales place={place.stock_location_id} />
      <Poster place={place} />
      <Setup onLeave={onLeave} />
    </div>
  )
}

const Setup = ({ onLeave }: { onLeave: () => void }) => {
  const say = useText()
  const id = useId()
  const [isLoud, keepLoud] = useRemembered("sound", readSwitch)
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-2">
      <label htmlFor={id} className="txt-compact-small flex items-center gap-2">
        <Switch id={id} checked={isLoud} onCheckedChange={keepLoud} />
        {say("till.sound")}
      </label>
      <Button size="small" variant="transparent" onClick={onLeave}>
        {say("till.change_place")}
      </Button>
    </div>
  )
}
