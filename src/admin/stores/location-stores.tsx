import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useStores } from "../api/stores"
import { Block, Row, Rows, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import { StoreBadge } from "./store-badge"

/** What the wallets say of a stock location, beside it. Nothing for one that has no till and was never registered. */
export const LocationStores = ({ locationId }: { locationId: string }) => {
  const say = useText()
  const { data } = useStores()
  const place = data?.places.find((each) => each.stock_location_id === locationId)
  if (place === undefined || (place.stores.length === 0 && place.till_account === null)) {
    return null
  }
  return (
    <Section title={`Alipay: ${say("stores.title")}`}>
      <Rows>
        {place.stores.map(({ id, account, state }) => (
          <Row key={id} name={`${say("stores.account")} ${account}`} isDense>
            <StoreBadge state={state} />
          </Row>
        ))}
      </Rows>
      <Block>
        <Button size="small" variant="secondary" asChild className="self-start">
          <Link to={`/alipay/stores?place=${encodeURIComponent(locationId)}`}>
            {say("stores.open")}
          </Link>
        </Button>
      </Block>
    </Section>
  )
}
