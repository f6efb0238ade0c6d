import { Button, Drawer, Heading, InlineTip, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { DrawerContent } from "../components/drawer-content"
import { useNotification } from "../api/notifications"
import { HistoryLines } from "../attention/history-lines"
import { Loaded } from "../components/loaded"
import { Part } from "../components/part"
import { Empty } from "../components/states"
import { Timestamp } from "../components/timestamp"
import { useSaid } from "../i18n/use-said"
import { useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayNotificationDetail } from "../../types/http"
import { ReplayButton } from "./replay-button"
import { StateBadge } from "./state-badge"

/** One message: its state, its payment, its body, and what followed. */
export const MessageDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const say = useText()
  const query = useNotification(id)
  const message = query.data?.notification
  const kind = message?.kind
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{kind == null ? say("messages.title") : say(`message_kind.${kind}`)}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say("messages.hint")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
          <Loaded
            query={query}
            rows={6}
            refused={({ status }) =>
              status === 404 ? <Empty title={say("messages.not_found")} /> : undefined
            }
          >
            {({ notification }) => <Body message={notification} />}
          </Loaded>
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {say("action.close")}
          </Button>
          {message?.can_replay === true ? (
            <ReplayButton text={say("replay.action")} target={{ id }} isPrimary />
          ) : null}
        </Drawer.Footer>
      </DrawerContent>
    </Drawer>
  )
}

const Body = ({ message }: { message: AdminAlipayNotificationDetail }) => {
  const say = useText()
  const said = useSaid()
  const { body, refusal, last_error: missing, last_error_sentence: sentence } = message
  const { state, history } = message
  const reason =
    refusal !== null
      ? say(`refusal.${refusal}`)
      : state === "applied" || missing === null
        ? null
        : said(sentence ?? { message: missing })
  return (
    <>
      <Text as="div" size="small" className="flex flex-wrap items-center gap-2">
        <StateBadge state={state} />
        {message.handle} · <Timestamp at={message.created_at} />
        {message.attempts > 1
          ? ` · ${say("messages.attempts", { count: message.attempts })}`
          : null}
      </Text>
      {reason === null ? null : (
        <InlineTip variant={state === "dead" ? "error" : "warning"} label={say("messages.why")}>
          {reason}
          {refusal === null ? null : ` ${say("messages.unverified")}`}
        </InlineTip>
      )}
      <Facts message={message} />
      <Part title={say("messages.body")}>
        <Text size="small" className="text-ui-fg-subtle">
          {say("messages.body_hint")}
        </Text>
        <pre
          tabIndex={0}
          aria-label={say("messages.body")}
          className="bg-ui-bg-subtle txt-compact-xsmall max-h-96 overflow-auto whitespace-pre-wrap break-all rounded-lg border p-3 font-mono"
        >
          {typeof body === "string" ? body : JSON.stringify(body, null, 2)}
        </pre>
      </Part>
      {refusal === null ? (
        <Part title={say("messages.history")}>
          {history.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle">
              {say("messages.no_history")}
            </Text>
          ) : (
            <HistoryLines entries={history} />
          )}
        </Part>
      ) : null}
    </>
  )
}

const Facts = ({ message }: { message: AdminAlipayNotificationDetail }) => {
  const say = useText()
  const { payment, next_attempt_at: next, applied_at: applied } = message
  const facts: readonly (readonly [TextKey, ReactNode])[] = [
    [
      "messages.payment",
      payment === null ? null : (
        <Link to={`/alipay/payments/${payment.id}`} className="text-ui-fg-interactive">
          {payment.order_display_id === null
            ? say("pay_list.no_order")
            : say("pay_list.order_number", { number: payment.order_display_id })}
        </Link>
      ),
    ],
    ["payment.request_id", message.payment_request_id],
    ["payment.gateway_id", message.gateway_payment_id],
    ["payment.by_request", message.request_id],
    ["payment.client_id", message.client_id],
    ["messages.sent_at", message.request_time],
    ["messages.applied_at", applied === null ? null : <Timestamp at={applied} />],
    ["messages.next_attempt", next === null ? null : <Timestamp at={next} ahead />],
  ]
  return (
    <dl className="txt-compact-small grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className="contents">
            <dt className="text-ui-fg-subtle">{say(name)}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        )
      )}
    </dl>
  )
}
