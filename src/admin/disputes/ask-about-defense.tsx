import { Button, Text } from "@medusajs/ui"
import { useAskAboutDefense } from "../api/disputes"
import { Announced, useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"

/** Asks Alipay whether a defense has arrived whose answer was lost. */
export const AskAboutDefense = ({ disputeId }: { disputeId: string }) => {
  const say = useText()
  const refusal = useRefusalText()
  const { mutate, data, error, isPending } = useAskAboutDefense(disputeId)
  const said =
    error === null
      ? data?.arrived === false
        ? say("dispute.not_found_there")
        : ""
      : refusal(error)
  return (
    <span className="mt-2 flex flex-col items-start gap-2">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => mutate()}
      >
        {say("asked.ask")}
      </Button>
      <Announced>
        {said === "" ? null : (
          <Text size="small" className="text-ui-fg-subtle">
            {said}
          </Text>
        )}
      </Announced>
    </span>
  )
}
