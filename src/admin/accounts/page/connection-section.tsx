import { Button, Text, toast } from "@medusajs/ui"
import { useTestConnection } from "../../api/accounts"
import { ResultPanel } from "../../components/result-panel"
import { Block, Section } from "../../components/section"
import { Announced, useRefusalText } from "../../components/states"
import { asRequestError } from "../../api/request-error"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"
import { fieldOf, SECTION_OF, type OpenEditor } from "../fields"

type ConnectionSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** The last test of what is saved, and a button for another. */
export const ConnectionSection = ({ account, onEdit }: ConnectionSectionProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const test = useTestConnection(account.handle)
  const result = account.last_test
  const blamed = fieldOf(result?.field ?? null)
  const run = async (): Promise<void> => {
    try {
      const { result: fresh } = await test.mutateAsync({})
      const tell = fresh.ok ? toast.success : toast.error
      tell(say(fresh.ok ? "test.done_ok" : "test.done_failed"))
    } catch (error) {
      toast.error(refusal(asRequestError(error)))
    }
  }
  return (
    <Section
      anchor="connection"
      title={say("test.title")}
      description={say("test.description")}
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={test.isPending}
          onClick={() => void run()}
        >
          {say("test.run")}
        </Button>
      }
    >
      <Block>
        <Announced>
          {result === null ? (
            <Text size="small">{say("test.never")}</Text>
          ) : (
            <ResultPanel
              of="connection"
              result={result}
              {...(blamed === undefined
                ? {}
                : {
                    fixField: {
                      label: say(`field.${blamed}.label`),
                      go: () => onEdit(SECTION_OF[blamed], blamed),
                    },
                  })}
            />
          )}
        </Announced>
      </Block>
    </Section>
  )
}
