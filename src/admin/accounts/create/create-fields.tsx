import { Checkbox, Hint, Input, Label, Select } from "@medusajs/ui"
import { Field } from "../../components/field"
import { useText, type TextKey } from "../../i18n/use-text"
import { ENVIRONMENTS, REGIONS } from "../choices"
import { FIELD_TEXTS } from "../field-texts"

/** A new account as it is entered; an empty text is left out. */
export type NewAccount = {
  handle: string
  label: string
  environment: string
  region: string
  client_id: string
  wantsKeyPair: boolean
}
export type CreateErrors = Readonly<Record<string, string>>

export const EMPTY_ACCOUNT: NewAccount = {
  handle: "",
  label: "",
  environment: "",
  region: "",
  client_id: "",
  wantsKeyPair: false,
}

/** The id of the control of a field of the new account. */
export const createControlId = (field: string): string => `alipay-new-${field}`

type CreateFieldsProps = {
  values: NewAccount
  errors: CreateErrors
  /** Handles of medusa-config for which nothing is saved. */
  unsaved: readonly string[]
  canSeal: boolean
  onChange: (part: Partial<NewAccount>) => void
}

export const CreateFields = (props: CreateFieldsProps) => {
  const { values, errors, unsaved, onChange } = props
  const say = useText()
  const known =
    unsaved.length === 0 ? "" : ` ${say("create.handle_known", { handles: unsaved.join(", ") })}`
  return (
    <>
      <Field
        id={createControlId("handle")}
        label={say("create.handle")}
        hint={`${say("create.handle_hint")}${known}`}
        error={errors["handle"]}
      >
        {(control) => (
          <Input
            {...control}
            required
            value={values.handle}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ handle: event.target.value })}
          />
        )}
      </Field>
      <NewText {...props} name="label" />
      <NewChoice {...props} name="environment" options={ENVIRONMENTS} />
      <NewChoice {...props} name="region" options={REGIONS} />
      <NewText {...props} name="client_id" />
      <KeyPairChoice {...props} />
    </>
  )
}

type NewTextProps = CreateFieldsProps & { name: "label" | "client_id" }

const NewText = ({ name, values, errors, onChange }: NewTextProps) => {
  const say = useText()
  const { label, hint } = FIELD_TEXTS[name]
  return (
    <Field
      id={createControlId(name)}
      label={say(label)}
      hint={say(hint)}
      error={errors[name]}
      isOptional
    >
      {(control) => (
        <Input
          {...control}
          value={values[name]}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

type NewChoiceProps = CreateFieldsProps & {
  name: "environment" | "region"
  options: readonly { value: string; text: TextKey; domain?: string }[]
}

const NewChoice = ({ name, options, values, errors, onChange }: NewChoiceProps) => {
  const say = useText()
  const { label, hint } = FIELD_TEXTS[name]
  return (
    <Field
      id={createControlId(name)}
      label={say(label)}
      hint={say(hint)}
      error={errors[name]}
      isOptional
    >
      {(control) => (
        <Select value={values[name]} onValueChange={(value) => onChange({ [name]: value })}>
          <Select.Trigger {...control}>
            <Select.Value placeholder={say("edit.choose")} />
          </Select.Trigger>
          <Select.Content>
            {options.map(({ value, text, domain }) => (
              <Select.Item key={value} value={value}>
                {say(text)}
                {domain === undefined ? "" : ` · ${domain}`}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}

const KeyPairChoice = ({ values, canSeal, onChange }: CreateFieldsProps) => {
  const say = useText()
  const id = createControlId("key_pair")
  return (
    <div className="flex items-start gap-3">
      <Checkbox
        id={id}
        checked={values.wantsKeyPair}
        disabled={!canSeal}
        aria-describedby={`${id}-hint`}
        onCheckedChange={(checked) => onChange({ wantsKeyPair: checked === true })}
      />
      <div className="flex flex-col gap-1">
        <Label htmlFor={id} size="small" weight="plus">
          {say("create.key_pair")}
        </Label>
        <Hint id={`${id}-hint`} className="text-ui-fg-subtle">
          {say(canSeal ? "create.key_pair_hint" : "create.key_pair_sealing")}
        </Hint>
      </div>
    </div>
  )
}
