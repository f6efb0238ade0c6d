import { Input, Textarea } from "@medusajs/ui"
import { Field } from "../components/field"
import { useText } from "../i18n/use-text"
import type { StoreField } from "./fields"

type EnteredFieldProps = {
  id: string
  field: StoreField
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** A field of a store; where it holds several names, one on each line. */
export const EnteredField = ({ id, field, value, error, onChange }: EnteredFieldProps) => {
  const say = useText()
  const { label, isOptional, isList = false } = field
  return (
    <Field
      id={id}
      label={say(label)}
      isOptional={isOptional}
      error={error}
      {...(isList ? { hint: say("stores.terminals_hint") } : {})}
    >
      {(control) => {
        const common = { ...control, value, autoComplete: "off", spellCheck: false }
        return isList ? (
          <Textarea {...common} rows={3} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <Input {...common} onChange={({ target }) => onChange(target.value)} />
        )
      }}
    </Field>
  )
}
