import { Button, Heading, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Timestamp } from "../../components/timestamp"
import { useText, type Say } from "../../i18n/use-text"
import type { AdminAlipayConflictResponse } from "../../../types/http"
import { fieldOf } from "../fields"

/** Names of changed fields as the page calls them. */
export const fieldNames = (fields: readonly string[], say: Say): string =>
  [
    ...new Set(
      fields.map((field) => {
        const name = fieldOf(field)
        return name === undefined ? field : say(`field.${name}.label`)
      })
    ),
  ].join(", ")

type ConflictPanelProps = {
  conflict: AdminAlipayConflictResponse
  isSaving: boolean
  onLoadTheirs: () => void
  onSaveMine: () => void
}

/** Another admin saved first: who changed what and when, and the two ways on. What was entered stays. */
export const ConflictPanel = (props: ConflictPanelProps) => {
  const { conflict, isSaving, onLoadTheirs, onSaveMine } = props
  const say = useText()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [conflict])
  const who = conflict.changed_by ?? say("conflict.another")
  const fields = fieldNames(conflict.changed_fields, say)
  return (
    <div
      ref={panel}
      role="alert"
      tabIndex={-1}
      data-testid="conflict"
      className="bg-ui-bg-component border-ui-border-strong flex flex-col gap-3 rounded-lg border p-4 outline-none"
    >
      <Heading level="h3">{say("conflict.title")}</Heading>
      <Text size="small">
        {fields === "" ? say("conflict.who_alone", { who }) : say("conflict.who", { who, fields })}{" "}
        {conflict.changed_at === null ? null : (
          <>
            (<Timestamp at={conflict.changed_at} />)
          </>
        )}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {say(conflict.account === null ? "conflict.deleted" : "conflict.choice")}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onLoadTheirs}>
          {say("conflict.load_theirs")}
        </Button>
        <Button type="button" size="small" isLoading={isSaving} onClick={onSaveMine}>
          {say("conflict.save_mine")}
        </Button>
      </div>
    </div>
  )
}
