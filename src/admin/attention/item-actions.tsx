import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useAttentionAction } from "../api/attention"
import { Refused } from "../components/refused"
import { useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayAttentionDetail, AlipayAttentionAction } from "../../types/http"
import { MarkSettled } from "./mark-settled"
import { isLapsed, moneyText } from "./wording"

type Act = (action: AlipayAttentionAction, reason?: string) => Promise<boolean>

/** Actions that are asked about before they are done. */
const SURE: Readonly<Partial<Record<AlipayAttentionAction, TextKey>>> = {
  complete_cart: "act_form.sure_complete_cart",
  request_payment: "act_form.sure_request_payment",
  cancel_order: "act_form.sure_cancel_order",
  refund: "act_form.sure_refund",
  void: "act_form.sure_void",
  confirm_installation: "act_form.sure_confirm_installation",
}

/** Can't be undone. */
const FOR_GOOD = new Set<AlipayAttentionAction>([
  "refund",
  "void",
  "cancel_order",
  "confirm_installation",
])

const useSure = (item: AdminAlipayAttentionDetail) => {
  const say = useText()
  const prompt = usePrompt()
  return async (action: AlipayAttentionAction): Promise<boolean> => {
    const description = SURE[action]
    if (description === undefined) {
      return true
    }
    const amount = moneyText(item.amount, item.currency_code, item.currency_decimals)
    return await prompt({
      title: say("act_form.sure_title", { action: say(`act.${action}`) }),
      description: say(description, { amount }),
      confirmText: say(`act.${action}`),
      cancelText: say("action.cancel"),
      variant: FOR_GOOD.has(action) ? "danger" : "confirmation",
    })
  }
}

/** Does an action, after asking where it can't be undone; a refusal is left to be shown. */
const useAct = (item: AdminAlipayAttentionDetail) => {
  const say = useText()
  const sure = useSure(item)
  const { mutateAsync, error, isPending, variables } = useAttentionAction(item.id)
  const act: Act = async (action, reason) => {
    if (!(await sure(action))) {
      return false
    }
    try {
      const { attention } = await mutateAsync({
        action,
        ...(reason === undefined ? {} : { reason }),
        ...(action === "refund" && item.amount !== null ? { amount: item.amount } : {}),
      })
      toast.success(say(attention.state === "closed" ? "act_form.closed" : "act_form.still_open"))
      return true
    } catch {
      return false
    }
  }
  return { act, error, isPending, underWay: isPending ? variables.action : undefined }
}

/** The actions that are safe now; a refusal stays in view until the next try. */
export const ItemActions = ({ item }: { item: AdminAlipayAttentionDetail }) => {
  const say = useText()
  const { act, error, isPending, underWay } = useAct(item)
  const [isSettling, setSettling] = useState(false)
  const start = (action: AlipayAttentionAction): void => {
    if (action === "mark_settled") {
      if (isLapsed(item)) {
        void act(action, say("lapsed.reason"))
      } else {
        setSettling(true)
      }
    } else {
      void act(action)
    }
  }
  return (
    <div className="flex flex-col gap-3">
      <Refused error={error} />
      <div className="flex flex-wrap gap-2">
        {item.actions.map((action) => (
          <Button
            key={action}
            type="button"
            size="small"
            variant={FOR_GOOD.has(action) ? "danger" : "secondary"}
            disabled={isPending}
            isLoading={underWay === action}
            onClick={() => start(action)}
          >
            {action === "mark_settled" && isLapsed(item)
              ? say("lapsed.seen")
              : say(`act.${action}`)}
          </Button>
        ))}
      </div>
      {isSettling ? (
        <MarkSettled
          isPending={isPending}
          onCancel={() => setSettling(false)}
          onSettle={async (reason) => {
            if (await act("mark_settled", reason)) {
              setSettling(false)
            }
          }}
        />
      ) : null}
    </div>
  )
}
