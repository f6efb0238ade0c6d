import { Button, Text } from "@medusajs/ui"
import { useTestConnection } from "../../api/accounts"
import { ResultPanel } from "../../components/result-panel"
import { Announced } from "../../components/states"
import { useText } from "../../i18n/use-text"
import { useEditForm } from "./edit-form"
import { controlId, focusField } from "./field-control"
import { fieldOf } from "../fields"
import type { Saving } from "./use-save"

/** Tries what is entered against the gateway before it is saved. */
export const DraftTest = ({ saving }: { saving: Saving }) => {
  const say = useText()
  const { account, edit } = useEditForm()
  const test = useTestConnection(account.handle)
  const run = async (): Promise<void> => {
    try {
      await test.mutateAsync(edit)
    } catch (error) {
      saving.refuse(error)
    }
  }
  const result = test.data?.result
  const blamed = fieldOf(result?.field ?? null)
  const isHere = blamed !== undefined && document.getElementById(controlId(blamed)) !== null
  return (
    <section aria-label={say("draft_test.title")} className="flex flex-col items-start gap-3">
      <Text size="small" className="text-ui-fg-subtle">
        {say("draft_test.hint")}
      </Text>
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={test.isPending}
        onClick={() => void run()}
      >
        {say("draft_test.run")}
      </Button>
      <Announced>
        {result === undefined || test.isPending ? null : (
          <ResultPanel
            of="connection"
            result={result}
            {...(blamed !== undefined && isHere
              ? {
                  fixField: {
                    label: say(`field.${blamed}.label`),
                    go: () => focusField(blamed),
                  },
                }
              : {})}
          />
        )}
      </Announced>
    </section>
  )
}
