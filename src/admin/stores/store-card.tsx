import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useAskWallets } from "../api/stores"
import { FactCard, type Fact } from "../components/fact-card"
import { Block } from "../components/section"
import { Refused } from "../components/refused"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayStore } from "../../types/http"
import { AtGateway } from "./at-gateway"
import { StoreBadge } from "./store-badge"
import { CorrectStoreDrawer } from "./store-form"
import { Terminals } from "./terminals"
import { Wallets } from "./wallets"

const factsOf = (store: AdminAlipayStore): Fact[] => {
  const { details, reasons, documents, earlier } = store
  const names = documents.map(({ name, type }) => `${name} (${type})`).join(", ")
  return [
    ["store_field.store_name", details.store_name],
    ["store_field.store_id", details.store_id],
    ["store_field.merchant_id", details.merchant_id],
    ["store_field.terminal_ids", details.terminal_ids.join(", ") || null],
    ["stores.wallets", store.wallets.length === 0 ? null : <Wallets wallets={store.wallets} />],
    // Most often they are those of a wallet, and stand there.
    ["stores.reasons", store.wallets.some((each) => each.reasons === reasons) ? null : reasons],
    ["stores.code", store.state === "failed" ? store.result_code : null],
    ["stores.documents", names || null],
    ["stores.request", <span className="break-all">{store.request_id}</span>],
    ["stores.sent", <Timestamp key="at" at={store.sent_at} />],
    ["stores.earlier", earlier.length === 0 ? null : <Earlier earlier={earlier} />],
  ]
}

const Earlier = ({ earlier }: Pick<AdminAlipayStore, "earlier">) => (
  <ul className="flex flex-col gap-1">
    {earlier.map(({ request_id: id, state, sent_at: at }) => (
      <li key={id} className="flex flex-wrap items-center gap-2">
        <Timestamp at={at} />
        <StoreBadge state={state} />
      </li>
    ))}
  </ul>
)

/** A store with what the wallets say of it, and what can be done. */
export const StoreCard = ({ store }: { store: AdminAlipayStore }) => {
  const say = useText()
  return (
    <FactCard
      testId="store"
      title={`${say("stores.account")} ${store.account}`}
      badge={<StoreBadge state={store.state} />}
      facts={factsOf(store)}
    >
      <Acts store={store} />
    </FactCard>
  )
}

type UnfoldProps = { label: string; isOpen: boolean; onChange: (isOpen: boolean) => void }

/** Shows and hides what stands below. */
const Unfold = ({ label, isOpen, onChange }: UnfoldProps) => (
  <Button
    type="button"
    size="small"
    variant="secondary"
    aria-expanded={isOpen}
    onClick={() => onChange(!isOpen)}
  >
    {label}
  </Button>
)

const Acts = ({ store }: { store: AdminAlipayStore }) => {
  const say = useText()
  const [isCorrecting, setCorrecting] = useState(false)
  const [isComparing, setComparing] = useState(false)
  const [isNaming, setNaming] = useState(false)
  const { mutate, isPending, error } = useAskWallets(store.id)
  return (
    <>
      <Block>
        <Refused error={error} />
        <div className="flex flex-wrap gap-2">
          {store.not_correctable === null ? (
            <Button type="button" size="small" onClick={() => setCorrecting(true)}>
              {say("stores.correct")}
            </Button>
          ) : null}
          <Button
            type="button"
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => mutate({})}
          >
            {say("stores.ask")}
          </Button>
          <Unfold label={say("stores.compare")} isOpen={isComparing} onChange={setComparing} />
          <Unfold label={say("store_field.terminal_ids")} isOpen={isNaming} onChange={setNaming} />
        </div>
      </Block>
      {isNaming ? <Terminals store={store} onDone={() => setNaming(false)} /> : null}
      {isComparing ? <AtGateway id={store.id} /> : null}
      {isCorrecting ? (
        <CorrectStoreDrawer store={store} onClose={() => setCorrecting(false)} />
      ) : null}
    </>
  )
}
