import { Button, InlineTip, Select } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { Field } from "../components/field"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { ChooseTerminal } from "./choose-terminal"
import type { Counter } from "./device"

type ChoosePlaceProps = {
  places: readonly AdminAlipayPlace[]
  /** What the device was before. */
  counter: Counter | null
  onChoose: (counter: Counter) => void
}

/** Which counter this device is. */
export const ChoosePlace = ({ places, counter, onChoose }: ChoosePlaceProps) => {
  const say = useText()
  const id = useId()
  const [place, setPlace] = useState(places[0]?.stock_location_id ?? "")
  const [terminal, setTerminal] = useState(counter?.terminal ?? "")
  const registered = places.find((each) => each.stock_location_id === place)?.terminals ?? []
  const choose = (event: FormEvent): void => {
    event.preventDefault()
    onChoose({ place, terminal: terminal.trim() })
  }
  return (
    <Section level="h1" title={say("till.title")} description={say("till.description")}>
      <form onSubmit={choose}>
        <Block>
          {counter === null ? null : (
            <InlineTip variant="warning" label={say("till.place_gone")} children={null} />
          )}
          <Field id={`${id}-place`} label={say("till.place")}>
            {(control) => (
              <Select value={place} onValueChange={setPlace}>
                <Select.Trigger {...control}>
                  <Select.Value />
                </Select.Trigger>
                <Select.Content>
                  {places.map((each) => (
                    <Select.Item key={each.stock_location_id} value={each.stock_location_id}>
                      {each.store_name}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            )}
          </Field>
          <ChooseTerminal
            key={place}
            registered={registered}
            terminal={terminal}
            onChange={setTerminal}
          />
          <Button type="submit" size="xlarge" className="w-full" disabled={terminal.trim() === ""}>
            {say("till.start")}
          </Button>
        </Block>
      </form>
    </Section>
  )
}
