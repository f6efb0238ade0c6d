import { Button } from "@medusajs/ui"
import { useId, useState } from "react"
import { useChangeTerminals } from "../api/stores"
import { Block } from "../components/section"
import { Refused } from "../components/refused"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayStore } from "../../types/http"
import { EnteredField } from "./entered-field"
import { linesOf, namesOf, TERMINALS } from "./fields"

type TerminalsProps = { store: AdminAlipayStore; onDone: () => void }

/** The cash registers of a store, also of one that is approved: a shop buys another one. */
export const Terminals = ({ store, onDone }: TerminalsProps) => {
  const say = useText()
  const said = useSaid()
  const id = useId()
  const [lines, setLines] = useState(() => linesOf(store.details.terminal_ids))
  const { mutate, isPending, error } = useChangeTerminals(store.id)
  const wrong = error?.fieldErrors?.find(({ field }) => field === TERMINALS.name)
  const save = (): void => mutate({ terminal_ids: namesOf(lines) }, { onSuccess: onDone })
  return (
    <Block>
      <EnteredField
        id={id}
        field={TERMINALS}
        value={lines}
        error={wrong && said(wrong)}
        onChange={setLines}
      />
      {wrong === undefined ? <Refused error={error} /> : null}
      <div>
        <Button type="button" size="small" isLoading={isPending} onClick={save}>
          {say("action.save")}
        </Button>
      </div>
    </Block>
  )
}
