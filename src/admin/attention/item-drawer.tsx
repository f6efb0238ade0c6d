import { Button, Drawer, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DrawerContent } from "../components/drawer-content"
import { useAttentionItem } from "../api/attention"
import { Timestamp } from "../components/timestamp"
import { Loaded } from "../components/loaded"
import { Part } from "../components/part"
import { Empty } from "../components/states"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import { PaymentLink } from "../payment-links/payment-link"
import type { AdminAlipayAttentionDetail, AlipayAttentionKind } from "../../types/http"
import { BothSides } from "./both-sides"
import { HistoryLines } from "./history-lines"
import { ItemActions } from "./item-actions"
import {
  closedText,
  factNames,
  factText,
  hintText,
  kindText,
  moneyText,
  subjectText,
} from "./wording"

/** One item: what it means, both sides, what can be done, and what was. */
export const ItemDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const say = useText()
  const query = useAttentionItem(id)
  const item = query.data?.attention
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{item === undefined ? say("desk.title") : kindText(say, item)}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {item === undefined ? say("state.loading") : hintText(say, item)}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
          <Loaded
            query={query}
            rows={6}
            refused={({ status }) =>
              status === 404 ? <Empty title={say("item.not_found")} /> : undefined
            }
          >
            {({ attention }) => <ItemBody item={attention} />}
          </Loaded>
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {say("action.close")}
          </Button>
        </Drawer.Footer>
      </DrawerContent>
    </Drawer>
  )
}

const DISPUTES = new Set<AlipayAttentionKind>([
  "dispute_opened",
  "dispute_lost",
  "won_after_write_off",
])

/** Leads to where a dispute is answered. */
const OpenDispute = ({ item: { kind, facts } }: { item: AdminAlipayAttentionDetail }) => {
  const say = useText()
  return DISPUTES.has(kind) && typeof facts["dispute_id"] === "string" ? (
    <Button size="small" asChild className="self-start">
      <Link to={`/alipay/disputes/${encodeURIComponent(facts["dispute_id"])}`}>
        {say("disputes.open")}
      </Link>
    </Button>
  ) : null
}

/** Leads to the order whose declaration it is, where it is corrected. */
const OpenDeclaration = ({
  item: { facts, order_id: order },
}: {
  item: AdminAlipayAttentionDetail
}) => {
  const say = useText()
  return typeof facts["declaration_id"] === "string" && order !== null ? (
    <Button size="small" asChild className="self-start">
      <Link to={`/orders/${order}`}>{say("declarations.open")}</Link>
    </Button>
  ) : null
}

/** Leads to the place whose store was rejected, where it is corrected. */
const OpenStore = ({ item: { kind, facts } }: { item: AdminAlipayAttentionDetail }) => {
  const say = useText()
  const place = facts["stock_location_id"]
  return kind === "registration_rejected" && typeof place === "string" ? (
    <Button size="small" asChild className="self-start">
      <Link to={`/alipay/stores?place=${encodeURIComponent(place)}`}>{say("stores.open")}</Link>
    </Button>
  ) : null
}

/** Items of orders that owe what the shopper can still pay. */
const OWING = new Set<AlipayAttentionKind>(["order_unpaid", "dispute_lost"])

/** A link at which the order is paid after all, without leaving the item. */
const LinkOfOrder = ({ item }: { item: AdminAlipayAttentionDetail }) =>
  item.state === "open" && OWING.has(item.kind) && item.order_id !== null ? (
    <PaymentLink order={{ id: item.order_id, email: item.email }} />
  ) : null

const ItemBody = ({ item }: { item: AdminAlipayAttentionDetail }) => {
  const say = useText()
  const said = useSaid()
  const { state, amount, currency_code, currency_decimals } = item
  return (
    <>
      <div className="flex flex-col gap-1">
        <Text size="small" weight="plus" className="flex flex-wrap items-center gap-2">
          <StatusBadge color={state === "open" ? "red" : "green"}>
            {closedText(say, item) ?? say(`item_state.${state}`)}
          </StatusBadge>
          {amount === null ? null : moneyText(amount, currency_code, currency_decimals)}
        </Text>
        <Text as="div" size="small" className="text-ui-fg-subtle break-all">
          {["", subjectText(item)].includes(item.handle) ? null : `${item.handle} · `}
          {[subjectText(item), item.email, item.order_display_id && item.payment_request_id]
            .filter(Boolean)
            .join(" · ")}{" "}
          · <Timestamp at={item.created_at} />
        </Text>
        {item.reason === null ? null : <Text size="small">“{item.reason}”</Text>}
      </div>
      {item.actions.length === 0 ? null : (
        <Part title={say("item.actions")}>
          <OpenDispute item={item} />
          <OpenDeclaration item={item} />
          <OpenStore item={item} />
          <ItemActions item={item} />
        </Part>
      )}
      <LinkOfOrder item={item} />
      <Part title={say("item.both_sides")}>
        <BothSides item={item} />
      </Part>
      <Part title={say("item.facts")}>
        <dl className="txt-compact-small grid grid-cols-2 gap-x-4 gap-y-1">
          {factNames(item.facts).map((name) => (
            <div key={name} className="contents">
              <dt className="text-ui-fg-subtle break-words">{name}</dt>
              <dd className="break-all">{factText(said, item.facts, name) || "–"}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={say("item.history")}>
        <HistoryLines entries={item.history} />
      </Part>
    </>
  )
}
