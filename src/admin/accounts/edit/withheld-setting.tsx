import { Checkbox, Label } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"
import { DATA_GROUPS } from "../choices"
import { useEditForm } from "./edit-form"
import { SettingField } from "./setting-field"

/** What is not told to the gateway of a shopper and an order, one box each. */
export const WithheldSetting = () => {
  const say = useText()
  const { account, values, set } = useEditForm()
  const entered = values.do_not_send
  const withheld =
    entered === undefined ? (account.settings.do_not_send.value ?? []) : (entered ?? [])
  return (
    <SettingField name="do_not_send">
      {({ id, ...described }) => (
        <ul className="flex flex-col gap-2" aria-labelledby={`${id}-label`}>
          {DATA_GROUPS.map((group, index) => {
            const control = index === 0 ? id : `${id}-${group}`
            return (
              <li key={group} className="flex items-start gap-2">
                <Checkbox
                  {...described}
                  id={control}
                  checked={withheld.includes(group)}
                  onCheckedChange={(now) =>
                    set(
                      "do_not_send",
                      DATA_GROUPS.filter((each) =>
                        each === group ? now === true : withheld.includes(each)
                      )
                    )
                  }
                />
                <Label htmlFor={control} size="small">
                  {say(`data_group.${group}`)}
                </Label>
              </li>
            )
          })}
        </ul>
      )}
    </SettingField>
  )
}
