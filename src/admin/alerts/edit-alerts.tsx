import { Checkbox, Label, Select, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { DrawerForm } from "../accounts/edit/drawer-form"
import { Refusals } from "../accounts/edit/refusals"
import { useSaveAlerts } from "../api/alerts"
import { Field } from "../components/field"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type {
  AdminAlipayAlertSettings,
  AdminAlipayAlertsResponse,
  AlipayAttentionKind,
} from "../../types/http"
import { KINDS } from "../attention/kinds"
import { LANGUAGE_NAMES, languageOf } from "./languages"

type Alerts = AdminAlipayAlertsResponse["alerts"]
type Kinds = AdminAlipayAlertSettings["kinds"]

const CHOICES = ["urgent", "all", "chosen"] as const

const addressesIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "")

/** Changes who is told, of what, and in which language. */
export const EditAlerts = ({ alerts, onClose }: { alerts: Alerts; onClose: () => void }) => {
  const say = useText()
  const refusal = useRefusalText()
  const save = useSaveAlerts()
  const [recipients, setRecipients] = useState(alerts.recipients.join("\n"))
  const [kinds, setKinds] = useState<Kinds>(alerts.kinds)
  const [language, setLanguage] = useState(alerts.language)
  // Of what is edited here, also when the page behind shows what another admin saved.
  const [revision] = useState(alerts.revision)
  const refused = save.error === null ? undefined : refusal(save.error)
  const isConflict = save.error?.status === 409
  const submit = (): void =>
    save.mutate(
      { recipients: addressesIn(recipients), kinds, language, revision },
      {
        onSuccess: () => {
          toast.success(say("alerts.saved"))
          onClose()
        },
      }
    )
  return (
    <DrawerForm
      title={say("alerts.edit")}
      description={say("alerts.description")}
      submitText={say("action.save")}
      isSaving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {isConflict && refused !== undefined ? <Refusals messages={[refused]} /> : null}
      <Recipients
        value={recipients}
        error={isConflict ? undefined : refused}
        onChange={setRecipients}
      />
      <Pick
        id="alipay-alert-kinds"
        label={say("alerts.kinds")}
        value={typeof kinds === "string" ? kinds : "chosen"}
        options={CHOICES.map((each) => [each, say(`alert_kinds.${each}`)])}
        onChange={(choice) =>
          setKinds(choice === "urgent" || choice === "all" ? choice : alerts.urgent_kinds)
        }
      />
      {typeof kinds === "string" ? null : <KindBoxes kinds={kinds} onChange={setKinds} />}
      <Pick
        id="alipay-alert-language"
        label={say("alerts.language")}
        value={language ?? "store"}
        options={[["store", say("alerts.store_language")], ...Object.entries(LANGUAGE_NAMES)]}
        onChange={(choice) => setLanguage(languageOf(choice))}
      />
    </DrawerForm>
  )
}

type RecipientsProps = {
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

const Recipients = ({ value, error, onChange }: RecipientsProps) => {
  const say = useText()
  return (
    <Field
      id="alipay-alert-recipients"
      label={say("alerts.recipients")}
      hint={say("alerts.recipients_hint")}
      error={error}
      isOptional
    >
      {(control) => (
        <Textarea
          {...control}
          value={value}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type PickProps = {
  id: string
  label: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  onChange: (value: string) => void
}

const Pick = ({ id, label, value, options, onChange }: PickProps) => (
  <Field id={id} label={label}>
    {(control) => (
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger {...control}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([each, text]) => (
            <Select.Item key={each} value={each}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    )}
  </Field>
)

type KindBoxesProps = {
  kinds: readonly AlipayAttentionKind[]
  onChange: (kinds: AlipayAttentionKind[]) => void
}

const KindBoxes = ({ kinds, onChange }: KindBoxesProps) => {
  const say = useText()
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{say("alert_kinds.chosen")}</legend>
      {KINDS.map((kind) => (
        <div key={kind} className="flex items-center gap-2">
          <Checkbox
            id={`alipay-alert-${kind}`}
            checked={kinds.includes(kind)}
            onCheckedChange={(now) =>
              onChange(
                KINDS.filter((each) => (each === kind ? now === true : kinds.includes(each)))
              )
            }
          />
          <Label htmlFor={`alipay-alert-${kind}`} size="small">
            {say(`kind.${kind}`)}
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
