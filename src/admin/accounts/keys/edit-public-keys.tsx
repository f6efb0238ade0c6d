import { Button, InlineTip, Input, Textarea } from "@medusajs/ui"
import { Field } from "../../components/field"
import { useText } from "../../i18n/use-text"
import type { DraftPublicKeys } from "../edit/draft"
import { EditDrawer, type EditDrawerProps } from "../edit/edit-drawer"
import { useEditForm } from "../edit/edit-form"
import type { EditedAccount } from "../edit/edited-account"
import { controlId } from "../edit/field-control"
import { PublicKeyFacts } from "./public-key-facts"
import { SettingField } from "../edit/setting-field"

export const EditPublicKeys = (props: EditDrawerProps) => (
  <EditDrawer {...props} title="keys.alipay_edit" description="keys.alipay_hint" isTestable>
    <PublicKeysSetting />
  </EditDrawer>
)

const storedKeys = ({ alipay_public_keys: { source, keys } }: EditedAccount) =>
  source === "settings" ? keys : []

/** The first version number that no key has yet. */
const freeVersion = (account: EditedAccount, added: DraftPublicKeys["added"]): string => {
  const taken = new Set([
    ...storedKeys(account).map(({ key_version: version }) => version),
    ...added.map(({ key_version: version }) => version),
  ])
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => String(index + 1))
  return numbers.find((number) => !taken.has(number)) ?? "1"
}

/** What is entered of the keys, and the ways to change it. */
const usePublicKeys = () => {
  const { account, values, set } = useEditForm()
  const kept = storedKeys(account).map(({ key_version: version }) => version)
  const keys: DraftPublicKeys = values.alipay_public_keys ?? { keep: kept, added: [] }
  const change = (part: Partial<DraftPublicKeys>) => set("alipay_public_keys", { ...keys, ...part })
  return {
    keys,
    add: () =>
      change({
        added: [...keys.added, { key_version: freeVersion(account, keys.added), public_key: "" }],
      }),
    edit: (at: number, part: Partial<DraftPublicKeys["added"][number]>) =>
      change({
        added: keys.added.map((each, index) => (index === at ? { ...each, ...part } : each)),
      }),
    drop: (at: number) => change({ added: keys.added.filter((_, index) => index !== at) }),
    toggle: (version: string) =>
      change({
        keep: keys.keep.includes(version)
          ? keys.keep.filter((each) => each !== version)
          : [...keys.keep, version],
      }),
  }
}

const PublicKeysSetting = () => {
  const say = useText()
  const { account } = useEditForm()
  const { keys, add, edit, drop, toggle } = usePublicKeys()
  return (
    <>
      {account.alipay_public_keys.source === "config" ? (
        <InlineTip variant="info" label={say("source.config")}>
          {say("keys.from_config")}
        </InlineTip>
      ) : null}
      <SettingField name="alipay_public_keys">
        {(control) => (
          <div
            id={control.id}
            role="group"
            tabIndex={-1}
            aria-labelledby={`${control.id}-label`}
            aria-describedby={control["aria-describedby"]}
            className="flex flex-col gap-3 outline-none"
          >
            <StoredKeys keep={keys.keep} onToggle={toggle} />
            {keys.added.map((key, index) => (
              <NewKey
                key={index}
                number={index + 1}
                value={key}
                onChange={(part) => edit(index, part)}
                onRemove={() => drop(index)}
              />
            ))}
            <div>
              <Button type="button" size="small" variant="secondary" onClick={add}>
                {say("keys.add_another")}
              </Button>
            </div>
          </div>
        )}
      </SettingField>
    </>
  )
}

type StoredKeysProps = { keep: string[]; onToggle: (version: string) => void }

const StoredKeys = ({ keep, onToggle }: StoredKeysProps) => {
  const say = useText()
  const { account } = useEditForm()
  const stored = storedKeys(account)
  return stored.length === 0 ? null : (
    <ul className="flex flex-col gap-3">
      {stored.map((key) => {
        const version = key.key_version
        const isKept = keep.includes(version)
        return (
          <li
            key={version}
            className="border-ui-border-base flex flex-wrap items-start justify-between gap-2 rounded-lg border p-3"
          >
            <div className="txt-compact-small min-w-0 flex-1">
              <span className="font-medium">{say("keys.version", { version })}</span>
              {isKept ? <PublicKeyFacts facts={key} /> : <p>{say("keys.removed")}</p>}
            </div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={say(isKept ? "keys.remove_version" : "keys.keep_version", { version })}
              onClick={() => onToggle(version)}
            >
              {say(isKept ? "action.remove" : "keys.undo_remove")}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

type NewKeyProps = {
  number: number
  value: DraftPublicKeys["added"][number]
  onChange: (part: Partial<DraftPublicKeys["added"][number]>) => void
  onRemove: () => void
}

const NewKey = ({ number, value, onChange, onRemove }: NewKeyProps) => {
  const say = useText()
  const id = `${controlId("alipay_public_keys")}-${number}`
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-3 rounded-lg border p-3">
      <legend className="sr-only">{say("keys.added", { number })}</legend>
      <Field id={`${id}-version`} label={say("keys.version_label")}>
        {(control) => (
          <Input
            {...control}
            value={value.key_version}
            autoComplete="off"
            onChange={(event) => onChange({ key_version: event.target.value })}
          />
        )}
      </Field>
      <Field id={`${id}-key`} label={say("keys.key_label")}>
        {(control) => (
          <Textarea
            {...control}
            rows={5}
            autoFocus
            className="font-mono"
            value={value.public_key}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ public_key: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={say("keys.remove_added", { number })}
          onClick={onRemove}
        >
          {say("action.remove")}
        </Button>
      </div>
    </fieldset>
  )
}
