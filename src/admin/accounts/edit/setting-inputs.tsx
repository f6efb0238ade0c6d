import { Input, Select, Textarea } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText, type TextKey } from "../../i18n/use-text"
import type { EditedAccount } from "./edited-account"
import { useEditForm } from "./edit-form"
import type { FieldName } from "../fields"
import { SettingField } from "./setting-field"

type TextName = Exclude<
  FieldName,
  | "payment_method_types"
  | "allowed_return_origins"
  | "do_not_send"
  | "customs"
  | "alipay_public_keys"
>

const isSecret = (name: TextName): boolean => name === "private_key" || name === "client_id"

/** The value in force, as far as it may be shown in an input. */
const shownValue = (account: EditedAccount, name: TextName): string => {
  if (name === "label") {
    return account.label ?? ""
  }
  return name === "private_key" || name === "client_id"
    ? ""
    : String(account.settings[name].value ?? "")
}

/** What an input shows, and what typing into it does. */
const useTextValue = (name: TextName) => {
  const { account, values, set } = useEditForm()
  const entered = values[name]
  return {
    value: entered === undefined ? shownValue(account, name) : (entered ?? ""),
    change: (value: string) => set(name, value),
  }
}

type TextSettingProps = {
  name: TextName
  placeholder?: string | undefined
} & Pick<ComponentProps<typeof Input>, "type" | "inputMode">

export const TextSetting = ({ name, placeholder, ...rest }: TextSettingProps) => {
  const { value, change } = useTextValue(name)
  return (
    <SettingField name={name}>
      {(control) => (
        <Input
          {...control}
          {...rest}
          name={name}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </SettingField>
  )
}

/** A text of several lines; a key is entered here and never shown again. */
export const LongTextSetting = ({ name, placeholder }: TextSettingProps) => {
  const { value, change } = useTextValue(name)
  return (
    <SettingField name={name}>
      {(control) => (
        <Textarea
          {...control}
          name={name}
          rows={isSecret(name) ? 8 : 3}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          className={isSecret(name) ? "font-mono" : ""}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </SettingField>
  )
}

type ChoiceSettingProps<Value extends string> = {
  name: TextName
  options: readonly Value[]
  textOf: (value: Value) => TextKey
  /** Stands behind the text, the same in every language. */
  noteOf?: (value: Value) => string
  placeholder?: TextKey
}

export const ChoiceSetting = <Value extends string>(props: ChoiceSettingProps<Value>) => {
  const { name, options, textOf, noteOf, placeholder } = props
  const say = useText()
  const { value, change } = useTextValue(name)
  return (
    <SettingField name={name}>
      {(control) => (
        <Select value={value} onValueChange={change} name={name}>
          <Select.Trigger {...control}>
            <Select.Value placeholder={placeholder === undefined ? "" : say(placeholder)} />
          </Select.Trigger>
          <Select.Content>
            {options.map((each) => (
              <Select.Item key={each} value={each}>
                {say(textOf(each))}
                {noteOf === undefined ? "" : ` · ${noteOf(each)}`}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </SettingField>
  )
}
