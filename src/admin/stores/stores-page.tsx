import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import { useStores } from "../api/stores"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayStorePlace, AdminAlipayStoresResponse } from "../../types/http"
import { StoreCard } from "./store-card"
import { RegisterDrawer } from "./store-form"

/** Every place with its stores; the address may name one of them. */
export const StoresPage = () => {
  const say = useText()
  const query = useStores()
  const [params] = useSearchParams()
  const only = params.get("place")
  return (
    <div className="flex flex-col gap-3">
      <Section
        level="h1"
        title={say("stores.title")}
        description={say("stores.description")}
        actions={
          only === null ? undefined : (
            <Button size="small" variant="secondary" asChild>
              <Link to="/alipay/stores">{say("stores.all")}</Link>
            </Button>
          )
        }
      >
        {query.data === undefined ? <Loaded query={query}>{() => null}</Loaded> : null}
        {query.data?.places.length === 0 ? (
          <Empty title={say("stores.none")}>{say("stores.none_hint")}</Empty>
        ) : null}
      </Section>
      {query.data === undefined ? null : <Places answer={query.data} only={only} />}
    </div>
  )
}

type PlacesProps = { answer: AdminAlipayStoresResponse; only: string | null }

const Places = ({ answer: { places, accounts }, only }: PlacesProps) =>
  places
    .filter(({ stock_location_id: id }) => only === null || only === id)
    .map((place) => <Place key={place.stock_location_id} place={place} accounts={accounts} />)

type PlaceProps = { place: AdminAlipayStorePlace; accounts: readonly string[] }

const Place = ({ place, accounts }: PlaceProps) => {
  const say = useText()
  const [account, setAccount] = useState<string>()
  const { stock_location_id: id, name, till_account: till, stores } = place
  const known = new Set(stores.map((each) => each.account))
  const open = accounts.filter((each) => !known.has(each))
  return (
    <Section
      title={name ?? id}
      description={
        name === null ? say("stores.gone") : till === null ? undefined : say("stores.has_till")
      }
    >
      {stores.map((store) => (
        <StoreCard key={store.id} store={store} />
      ))}
      {name === null || open.length === 0 ? null : (
        <Block>
          {stores.length === 0 ? (
            <span className="txt-small text-ui-fg-subtle">{say("stores.not_registered")}</span>
          ) : null}
          <div className="flex flex-wrap gap-2">
            {open.map((each) => (
              <Button
                key={each}
                type="button"
                size="small"
                variant="secondary"
                onClick={() => setAccount(each)}
              >
                {`${say("stores.register")}: ${each}`}
              </Button>
            ))}
          </div>
        </Block>
      )}
      {account === undefined ? null : (
        <RegisterDrawer place={id} account={account} onClose={() => setAccount(undefined)} />
      )}
    </Section>
  )
}
