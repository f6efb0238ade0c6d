import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { SourceTag } from "../../components/badges"
import { Field, type ControlProps } from "../../components/field"
import { useText } from "../../i18n/use-text"
import { useEditForm } from "./edit-form"
import { sourceOf } from "./edited-account"
import { controlId } from "./field-control"
import type { FieldName } from "../fields"

type SettingFieldProps = {
  name: FieldName
  children: (control: ControlProps) => ReactNode
}

/** A field of an account's form: says where its value comes from, and gives an overriding one back. */
export const SettingField = ({ name, children }: SettingFieldProps) => {
  const say = useText()
  const { account, isNew, errors } = useEditForm()
  const hasSource = !isNew && name !== "label"
  return (
    <Field
      id={controlId(name)}
      label={say(`field.${name}.label`)}
      hint={say(`field.${name}.hint`)}
      error={errors[name]}
      isOptional={isNew}
      tag={hasSource ? <SourceTag source={sourceOf(account, name)} /> : undefined}
      footer={hasSource ? <GiveBack name={name} /> : undefined}
    >
      {children}
    </Field>
  )
}

/** Takes the page's value away, so that the one of medusa-config or the default is in force again. */
const GiveBack = ({ name }: { name: FieldName }) => {
  const say = useText()
  const { account, values, set, keep } = useEditForm()
  if (sourceOf(account, name) !== "settings") {
    return null
  }
  const field = say(`field.${name}.label`)
  const isGiven = values[name] === null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="text-ui-fg-interactive px-0"
        aria-label={say(isGiven ? "give_back.undo_field" : "give_back.action_field", { field })}
        onClick={() => (isGiven ? keep(name) : set(name, null))}
      >
        {say(isGiven ? "give_back.undo" : "give_back.action")}
      </Button>
      {isGiven ? (
        <Text size="xsmall" className="text-ui-fg-subtle" role="status">
          {say("give_back.pending")}
        </Text>
      ) : null}
    </div>
  )
}
