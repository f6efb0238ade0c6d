import { Button, Input } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"
import { EditDrawer, type EditDrawerProps } from "./edit-drawer"
import { useEditForm } from "./edit-form"
import { controlId } from "./field-control"
import { SettingField } from "./setting-field"
import { TextSetting } from "./setting-inputs"

export const EditReturnUrl = (props: EditDrawerProps) => (
  <EditDrawer {...props} title="return_url.edit">
    <TextSetting name="return_url" type="url" />
    <OriginsSetting />
  </EditDrawer>
)

/** A list of origins, one input each. */
const OriginsSetting = () => {
  const say = useText()
  const { account, values, set } = useEditForm()
  const entered = values.allowed_return_origins
  const origins =
    entered === undefined ? (account.settings.allowed_return_origins.value ?? []) : (entered ?? [])
  const change = (next: string[]) => set("allowed_return_origins", next)
  return (
    <SettingField name="allowed_return_origins">
      {({ id, ...described }) => (
        <ul className="flex flex-col gap-2" aria-labelledby={`${id}-label`}>
          {origins.map((origin, index) => (
            <li key={index} className="flex items-center gap-2">
              <div className="flex-1">
                <Input
                  {...described}
                  id={index === 0 ? id : `${id}-${index}`}
                  type="url"
                  aria-label={say("return_url.origin", { number: index + 1 })}
                  value={origin}
                  autoComplete="off"
                  onChange={(event) =>
                    change(origins.map((each, at) => (at === index ? event.target.value : each)))
                  }
                />
              </div>
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={say("return_url.remove_origin", { number: index + 1 })}
                onClick={() => change(origins.filter((_, at) => at !== index))}
              >
                {say("action.remove")}
              </Button>
            </li>
          ))}
          <li>
            <Button
              type="button"
              size="small"
              variant="secondary"
              id={origins.length === 0 ? controlId("allowed_return_origins") : undefined}
              onClick={() => change([...origins, ""])}
            >
              {say("return_url.add_origin")}
            </Button>
          </li>
        </ul>
      )}
    </SettingField>
  )
}
