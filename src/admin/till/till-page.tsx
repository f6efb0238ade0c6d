import { useSearchParams } from "react-router-dom"
import { usePlaces } from "../api/till"
import { Loaded } from "../components/loaded"
import { Section } from "../components/section"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { ChoosePlace } from "./choose-place"
import { CounterView } from "./counter-view"
import { readCounter, useRemembered } from "./device"
import { SaleView } from "./sale-view"

/** A counter: the place is chosen once, then it sells. A receipt's code opens its sale on any device. */
export const TillPage = () => {
  const [search, setSearch] = useSearchParams()
  const opened = search.get("sale")
  const query = usePlaces()
  if (opened !== null) {
    return (
      <SaleView
        key={opened}
        id={opened}
        isOwn={false}
        onLeave={() => setSearch({})}
        onBegun={(sale) => setSearch({ sale })}
      />
    )
  }
  return <Loaded query={query}>{({ places }) => <AtPlace places={places} />}</Loaded>
}

const AtPlace = ({ places }: { places: readonly AdminAlipayPlace[] }) => {
  const say = useText()
  const [counter, keepCounter] = useRemembered("counter", readCounter)
  const place = places.find(({ stock_location_id: id }) => id === counter?.place)
  if (places.length === 0) {
    return (
      <Section level="h1" title={say("till.title")} description={say("till.description")}>
        <Empty title={say("till.no_places")}>{say("till.no_places_hint")}</Empty>
      </Section>
    )
  }
  return counter === null || place === undefined ? (
    <ChoosePlace places={places} counter={counter} onChoose={keepCounter} />
  ) : (
    <CounterView place={place} terminal={counter.terminal} onLeave={() => keepCounter(null)} />
  )
}
