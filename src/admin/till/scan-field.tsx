import { Button, Input } from "@medusajs/ui"
import { useId, useRef, useState, type FormEvent, type ReactNode } from "react"
import { Field } from "../components/field"
import { useText } from "../i18n/use-text"
import { Camera } from "./camera"
import { useTypedAnywhere } from "./use-typed-anywhere"

type ScanFieldProps = {
  label: string
  hint?: string
  action: string
  /** Why what was entered is not right. */
  error?: string | undefined
  isBusy: boolean
  /** Digits alone: a phone shows those keys. */
  isNumeric?: boolean
  onText: (text: string) => void
  children?: ReactNode
}

/** A code that is typed, by hand or by a USB scanner, or read by the camera. */
export const ScanField = (props: ScanFieldProps) => {
  const { label, hint, action, error, isBusy, isNumeric = false, onText, children } = props
  const say = useText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState("")
  const [isOpen, setOpen] = useState(false)
  useTypedAnywhere(field)
  const take = (given: string): void => {
    setText("")
    setOpen(false)
    onText(given.trim())
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    take(text)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field id={id} label={label} hint={hint} error={error}>
        {(control) => (
          <Input
            {...control}
            ref={field}
            className="h-10"
            value={text}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            inputMode={isNumeric ? "numeric" : "text"}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Button
          type="submit"
          size="large"
          variant="secondary"
          className="w-full"
          isLoading={isBusy}
        >
          {action}
        </Button>
        <Button
          type="button"
          size="large"
          variant="secondary"
          className="w-full"
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? "till.camera_close" : "till.camera")}
        </Button>
      </div>
      {isOpen ? <Camera onCode={take} /> : null}
      {children}
    </form>
  )
}
