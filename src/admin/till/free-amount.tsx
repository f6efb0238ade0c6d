import { Button, Input } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { minorOf } from "../attention/wording"
import { Field } from "../components/field"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { AmountInput } from "./amount-input"

type FreeAmountProps = {
  place: AdminAlipayPlace
  /** @param amount minor units */
  onAmount: (title: string, amount: string) => void
}

/** A sum that no variant stands for, with what it is for; taxes are in it. */
export const FreeAmount = ({ place, onAmount }: FreeAmountProps) => {
  const say = useText()
  const id = useId()
  const [text, setText] = useState("")
  const [note, setNote] = useState("")
  const [isWrong, setWrong] = useState(false)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const amount = minorOf(text, place.currency_decimals)
    const isNone = amount === null || amount === "0"
    setWrong(isNone)
    if (!isNone) {
      onAmount(note.trim() === "" ? say("till.free_title") : note.trim(), amount)
      setText("")
      setNote("")
    }
  }
  return (
    <form onSubmit={add} className="flex flex-col gap-3">
      <div className="grid grid-cols-2 items-start gap-2">
        <Field
          id={`${id}-amount`}
          label={say("till.free_amount", { currency: place.currency_code ?? "" })}
          error={isWrong ? say("till.free_wrong") : undefined}
        >
          {(control) => <AmountInput {...control} value={text} onAmount={setText} />}
        </Field>
        <Field id={`${id}-note`} label={say("till.free_note")}>
          {(control) => (
            <Input
              {...control}
              className="h-10"
              value={note}
              maxLength={255}
              autoComplete="off"
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" size="large" variant="secondary" className="w-full">
        {say("till.add")}
      </Button>
    </form>
  )
}
