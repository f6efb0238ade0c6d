import { Button, Drawer, Heading, StatusBadge, Text, Textarea } from "@medusajs/ui"
import { useState, type ComponentProps } from "react"
import { DrawerContent } from "../components/drawer-content"
import { useBulkAction, useBulkPreview } from "../api/attention"
import { Field } from "../components/field"
import { Filter } from "../components/filter"
import { Loaded } from "../components/loaded"
import { Refused } from "../components/refused"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayBulkBody, AdminAlipayBulkResponse } from "../../types/http"
import { kindText, moneyText, subjectText } from "./wording"

type Action = AdminAlipayBulkBody["action"]
type Results = AdminAlipayBulkResponse["results"]
type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const ACTIONS: readonly Action[] = ["ask_gateway", "mark_settled", "refund", "void"]
const FOR_GOOD = new Set<Action>(["refund", "void"])
const LEAST_REASON = 3
const COLORS: Readonly<Record<Results[number]["outcome"], Color>> = {
  would_do: "blue",
  not_safe: "grey",
  closed_before: "green",
  missing: "grey",
  closed: "green",
  still_open: "orange",
  failed: "red",
  not_begun: "orange",
}

type BulkDrawerProps = { ids: readonly string[]; onClose: () => void; onDone: () => void }

/** Shows what an action would do about each of several items, does it, and shows how each ended. */
export const BulkDrawer = ({ ids: selected, onClose, onDone }: BulkDrawerProps) => {
  const say = useText()
  // What is resolved leaves the list behind the drawer; its outcome stays in view.
  const [ids] = useState(selected)
  const [action, setAction] = useState<Action>("ask_gateway")
  const [reason, setReason] = useState("")
  const preview = useBulkPreview(ids, action)
  const doing = useBulkAction()
  const ready = (preview.data?.results ?? []).filter(({ outcome }) => outcome === "would_do")
  const isWorded = action !== "mark_settled" || reason.trim().length >= LEAST_REASON
  const start = (): void =>
    doing.mutate({
      ids: ready.map(({ id }) => id),
      action,
      ...(action === "mark_settled" ? { reason: reason.trim() } : {}),
    })
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || (doing.data ? onDone() : onClose()))}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{say("bulk.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say("bulk.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {doing.data === undefined ? (
            <>
              <Choice action={action} reason={reason} onAction={setAction} onReason={setReason} />
              <Refused error={doing.error} />
              <Loaded query={preview}>{({ results }) => <Outcomes results={results} />}</Loaded>
            </>
          ) : (
            <Outcomes results={doing.data.results} />
          )}
        </Drawer.Body>
        <Drawer.Footer>
          {doing.data === undefined ? (
            <Buttons
              isForGood={FOR_GOOD.has(action)}
              isPending={doing.isPending}
              count={isWorded ? ready.length : 0}
              onCancel={onClose}
              onStart={start}
            />
          ) : (
            <Button type="button" size="small" onClick={onDone}>
              {say("action.close")}
            </Button>
          )}
        </Drawer.Footer>
      </DrawerContent>
    </Drawer>
  )
}

type ButtonsProps = {
  isForGood: boolean
  isPending: boolean
  /** Items about which something will be done. */
  count: number
  onCancel: () => void
  onStart: () => void
}

const Buttons = ({ isForGood, isPending, count, onCancel, onStart }: ButtonsProps) => {
  const say = useText()
  return (
    <>
      <Button type="button" size="small" variant="secondary" onClick={onCancel}>
        {say("action.cancel")}
      </Button>
      <Button
        type="button"
        size="small"
        variant={isForGood ? "danger" : "primary"}
        disabled={count === 0}
        isLoading={isPending}
        onClick={onStart}
      >
        {say("bulk.do", { count })}
      </Button>
    </>
  )
}

type ChoiceProps = {
  action: Action
  reason: string
  onAction: (action: Action) => void
  onReason: (reason: string) => void
}

const Choice = ({ action, reason, onAction, onReason }: ChoiceProps) => {
  const say = useText()
  return (
    <>
      <div className="flex">
        <Filter
          label={say("bulk.action")}
          value={action}
          options={ACTIONS.map((each) => [each, say(`act.${each}`)])}
          onChange={(next) => onAction(next as Action)}
        />
      </div>
      {action === "mark_settled" ? (
        <Field
          id="alipay-bulk-reason"
          label={say("act_form.reason")}
          hint={say("act_form.reason_hint")}
        >
          {(control) => (
            <Textarea
              {...control}
              maxLength={1000}
              value={reason}
              onChange={(event) => onReason(event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}

const Outcomes = ({ results }: { results: Results }) => {
  const say = useText()
  const said = useSaid()
  return (
    <ul className="divide-y" aria-live="polite" data-testid="bulk-outcomes">
      {results.map(({ id, outcome, problem, problem_sentence: sentence, item }) => (
        <li key={id} className="flex flex-col gap-1 py-3">
          <Text size="small" weight="plus" className="flex flex-wrap items-center gap-2">
            {item === null ? id : `${kindText(say, item)} · ${subjectText(item)}`}
            <StatusBadge color={COLORS[outcome]}>{say(`bulk_outcome.${outcome}`)}</StatusBadge>
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {[
              item?.email,
              item?.amount && moneyText(item.amount, item.currency_code, item.currency_decimals),
              problem !== null && said(sentence ?? { message: problem }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  )
}
