import { Input, Select } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { Field } from "../components/field"
import { useText } from "../i18n/use-text"

/** No cash register is called so: their names are trimmed. */
const OTHER = " "

type ChooseTerminalProps = {
  /** The cash registers of the place, as they are registered. */
  registered: readonly string[]
  terminal: string
  onChange: (terminal: string) => void
}

/** Which cash register this device is: one that is registered, or one of another name. */
export const ChooseTerminal = ({ registered, terminal, onChange }: ChooseTerminalProps) => {
  const say = useText()
  const id = useId()
  const [first] = registered
  const isKnown = registered.includes(terminal)
  const [isOther, setOther] = useState(first === undefined || (terminal !== "" && !isKnown))
  useEffect(() => {
    if (!isOther && !isKnown && first !== undefined) {
      onChange(first)
    }
  }, [isOther, isKnown, first, onChange])
  const choose = (chosen: string): void => {
    setOther(chosen === OTHER)
    onChange(chosen.trim())
  }
  return (
    <>
      {first === undefined ? null : (
        <Field id={`${id}-registered`} label={say("till.register")}>
          {(control) => (
            <Select value={isOther ? OTHER : terminal} onValueChange={choose}>
              <Select.Trigger {...control}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {registered.map((each) => (
                  <Select.Item key={each} value={each}>
                    {each}
                  </Select.Item>
                ))}
                <Select.Item value={OTHER}>{say("till.other_terminal")}</Select.Item>
              </Select.Content>
            </Select>
          )}
        </Field>
      )}
      {isOther ? (
        <Field id={`${id}-name`} label={say("till.terminal")} hint={say("till.terminal_hint")}>
          {(control) => (
            <Input
              {...control}
              value={terminal}
              maxLength={64}
              autoComplete="off"
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}
