import { Checkbox, Hint, Input, Label, Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSalesChannels } from "../../api/sales-channels"
import type { ControlProps } from "../../components/field"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AlipayCustomsSettings } from "../../../types/http"
import { EditDrawer, type EditDrawerProps } from "../edit/edit-drawer"
import { useEditForm } from "../edit/edit-form"
import { SettingField } from "../edit/setting-field"

export const EditCustoms = (props: EditDrawerProps) => (
  <EditDrawer {...props} title="customs.edit">
    <SettingField name="customs">{(control) => <Registration control={control} />}</SettingField>
  </EditDrawer>
)

const NONE: AlipayCustomsSettings = {
  customs_code: "",
  merchant_customs_code: "",
  merchant_customs_name: "",
}

/** The registration as it is being edited, and a way to change a part of it. */
const useRegistration = () => {
  const { account, values, set } = useEditForm()
  const entered = values.customs
  const registration =
    entered === undefined ? (account.settings.customs.value ?? NONE) : (entered ?? NONE)
  return {
    registration,
    change: (part: Partial<AlipayCustomsSettings>) => set("customs", { ...registration, ...part }),
  }
}

const TEXTS = ["customs_code", "merchant_customs_code", "merchant_customs_name"] as const

const CHOICES = {
  declare: ["by_hand", "by_rule"],
  when: ["fulfillment", "payment"],
  per: ["order", "fulfillment"],
} as const

const Registration = ({ control }: { control: ControlProps }) => {
  const say = useText()
  const { registration, change } = useRegistration()
  const isByRule = registration.declare === "by_rule"
  return (
    <div className="flex flex-col gap-4">
      {TEXTS.map((name, index) => (
        <Part key={name} id={index === 0 ? control.id : `${control.id}-${name}`} name={name}>
          {(id) => (
            <>
              <Input
                {...control}
                id={id}
                value={registration[name]}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => change({ [name]: event.target.value })}
              />
              {name === "customs_code" ? <Hint>{say("customs.customs_code_hint")}</Hint> : null}
            </>
          )}
        </Part>
      ))}
      <Choice
        id={`${control.id}-declare`}
        name="declare"
        value={registration.declare ?? "by_hand"}
        options={CHOICES.declare}
        textOf={(value) => `customs_declare.${value}`}
        onChange={(declare) => change({ declare })}
      />
      {isByRule ? <Rule id={control.id} /> : null}
      <Box
        id={`${control.id}-certificates`}
        label={say("customs.certificates")}
        hint={say("customs.certificates_hint")}
        checked={registration.buyer_certificates === true}
        onChange={(now) => change({ buyer_certificates: now })}
      />
    </div>
  )
}

/** When, what and for whom a rule declares; shipments can only be declared once there are some. */
const Rule = ({ id }: { id: string }) => {
  const { registration, change } = useRegistration()
  const { when = "fulfillment", per = "order" } = registration
  return (
    <>
      <Choice
        id={`${id}-when`}
        name="when"
        value={when}
        options={CHOICES.when}
        textOf={(value) => `customs_when.${value}`}
        onChange={(next) => change({ when: next, ...(next === "payment" ? { per: "order" } : {}) })}
      />
      {when === "fulfillment" ? (
        <Choice
          id={`${id}-per`}
          name="per"
          value={per}
          options={CHOICES.per}
          textOf={(value) => `customs_per.${value}`}
          onChange={(next) => change({ per: next })}
        />
      ) : null}
      <ChannelBoxes id={`${id}-channels`} />
    </>
  )
}

type PartName = (typeof TEXTS)[number] | keyof typeof CHOICES | "channels"
type PartProps = { id: string; name: PartName; children: (id: string) => ReactNode }

const Part = ({ id, name, children }: PartProps) => {
  const say = useText()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small">
        {say(`customs.${name}`)}
      </Label>
      {children(id)}
    </div>
  )
}

type ChoiceProps<Value extends string> = {
  id: string
  name: PartName
  value: Value
  options: readonly Value[]
  textOf: (value: Value) => TextKey
  onChange: (value: Value) => void
}

const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { id, name, value, options, textOf, onChange } = props
  const say = useText()
  return (
    <Part id={id} name={name}>
      {(control) => (
        <Select value={value} onValueChange={(next) => onChange(next as Value)}>
          <Select.Trigger id={control}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {options.map((each) => (
              <Select.Item key={each} value={each}>
                {say(textOf(each))}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Part>
  )
}

const ChannelBoxes = ({ id }: { id: string }) => {
  const say = useText()
  const channels = useSalesChannels()
  const { registration, change } = useRegistration()
  const chosen = registration.sales_channels ?? []
  const choose = (channel: string, now: boolean): void =>
    change({
      sales_channels: now ? [...chosen, channel] : chosen.filter((each) => each !== channel),
    })
  return (
    <fieldset className="flex flex-col gap-2" aria-labelledby={`${id}-label`}>
      <Label id={`${id}-label`} size="small">
        {say("customs.channels")}
      </Label>
      {channels.map((channel) => (
        <Box
          key={channel.id}
          id={`${id}-${channel.id}`}
          label={channel.name}
          checked={chosen.includes(channel.id)}
          onChange={(now) => choose(channel.id, now)}
        />
      ))}
      <Hint>{say("customs.channels_hint")}</Hint>
    </fieldset>
  )
}

type BoxProps = {
  id: string
  label: string
  hint?: string
  checked: boolean
  onChange: (now: boolean) => void
}

const Box = ({ id, label, hint, checked, onChange }: BoxProps) => (
  <div className="flex items-start gap-2">
    <Checkbox id={id} checked={checked} onCheckedChange={(now) => onChange(now === true)} />
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {hint === undefined ? null : <Hint>{hint}</Hint>}
    </div>
  </div>
)
