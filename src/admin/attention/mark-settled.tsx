import { Button, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { Field } from "../components/field"
import { useText } from "../i18n/use-text"

const LEAST = 3

type MarkSettledProps = {
  isPending: boolean
  onCancel: () => void
  onSettle: (reason: string) => Promise<void>
}

/** Asks how an item was settled; the answer is kept with it. */
export const MarkSettled = ({ isPending, onCancel, onSettle }: MarkSettledProps) => {
  const say = useText()
  const [reason, setReason] = useState("")
  const isEnough = reason.trim().length >= LEAST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isEnough) {
      void onSettle(reason.trim())
    }
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field
        id="alipay-settled-reason"
        label={say("act_form.reason")}
        hint={say("act_form.reason_hint")}
      >
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onCancel}>
          {say("action.cancel")}
        </Button>
        <Button type="submit" size="small" disabled={!isEnough} isLoading={isPending}>
          {say("act.mark_settled")}
        </Button>
      </div>
    </form>
  )
}
