import { toast, usePrompt } from "@medusajs/ui"
import { useDefendDispute } from "../api/disputes"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDefendDispute } from "../../types/http"

/** Sends a defense, after asking: it is sent once. */
export const useSendDefense = (disputeId: string) => {
  const say = useText()
  const prompt = usePrompt()
  const { mutate, isPending, error } = useDefendDispute(disputeId)
  const send = async (defense: AdminAlipayDefendDispute): Promise<void> => {
    const isSure = await prompt({
      title: say("defend.sure_title"),
      description: say("defend.sure", { name: defense.file_name }),
      confirmText: say("defend.send"),
      cancelText: say("action.cancel"),
      variant: "confirmation",
    })
    if (isSure) {
      mutate(defense, {
        onSuccess: ({ dispute: { state } }) =>
          void toast.info(say(state === "open" ? "defend.unclear" : "defend.done")),
      })
    }
  }
  return { send, isPending, error }
}
