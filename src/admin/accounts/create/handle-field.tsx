import { Input } from "@medusajs/ui"
import { Field } from "../../components/field"
import { useText } from "../../i18n/use-text"
import { useEditForm } from "../edit/edit-form"
import { controlId } from "../edit/field-control"

/** The id of the provider; `unsaved` are those of medusa-config for which nothing is saved. */
export const HandleField = ({ unsaved }: { unsaved: readonly string[] }) => {
  const say = useText()
  const { values, errors, set } = useEditForm()
  const known =
    unsaved.length === 0 ? "" : ` ${say("create.handle_known", { handles: unsaved.join(", ") })}`
  return (
    <Field
      id={controlId("handle")}
      label={say("create.handle")}
      hint={`${say("create.handle_hint")}${known}`}
      error={errors.handle}
    >
      {(control) => (
        <Input
          {...control}
          aria-required
          value={values.handle ?? ""}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set("handle", event.target.value)}
        />
      )}
    </Field>
  )
}
