import { Button, toast, usePrompt } from "@medusajs/ui"
import { useAcceptDispute } from "../api/disputes"
import { Refused } from "../components/refused"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeDetail } from "../../types/http"
import { amountText } from "./wording"

/** Accepts a dispute, once what is given up was typed. */
export const AcceptButton = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  const prompt = usePrompt()
  const { mutate, isPending, error } = useAcceptDispute(dispute.id)
  const { accept_confirmation: confirmation } = dispute
  const start = async (): Promise<void> => {
    const isSure = await prompt({
      title: say("accept.title"),
      description: say("accept.hint", { amount: amountText(dispute, dispute.amount) }),
      verificationText: confirmation,
      verificationInstruction: say("accept.type"),
      confirmText: say("accept.action"),
      cancelText: say("action.cancel"),
    })
    if (isSure) {
      mutate(
        { confirmation },
        {
          onSuccess: ({ dispute: { state } }) =>
            void toast.info(say(state === "accepted" ? "accept.done" : "accept.unclear")),
        }
      )
    }
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <Refused error={error} />
      <Button
        type="button"
        size="small"
        variant="danger"
        isLoading={isPending}
        onClick={() => void start()}
      >
        {say("accept.action")}
      </Button>
    </div>
  )
}
