import { Badge, Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useRevokeAgreement } from "../api/agreements"
import { Timestamp } from "../components/timestamp"
import { WalletMark } from "../components/wallet-mark"
import { useRefusalText } from "../components/states"
import { knownKey } from "../i18n/known-key"
import { useText } from "../i18n/use-text"
import type { AdminAlipayAgreement } from "../../types/http"
import { LastCharges } from "./last-charges"
import { AGREEMENT_COLORS } from "./states"

type WalletProps = { agreement: AdminAlipayAgreement; customerId: string }

const CAN_BE_ENDED = new Set<AdminAlipayAgreement["state"]>(["active", "expiring"])

/** Asks first: the shopper would have to agree again. */
const useEnd = ({ agreement, customerId }: WalletProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useRevokeAgreement(customerId)
  const end = async (): Promise<void> => {
    const sure = await prompt({
      title: say("linked.end_title", { wallet: agreement.wallet_name }),
      description: say("linked.end_sure"),
      confirmText: say("linked.end"),
      cancelText: say("action.cancel"),
      variant: "danger",
    })
    if (!sure) {
      return
    }
    await mutateAsync(agreement.id).then(
      () => toast.success(say("linked.ended", { wallet: agreement.wallet_name })),
      (error: Parameters<typeof refusal>[0]) => toast.error(refusal(error))
    )
  }
  return { end, isPending }
}

/** One linked wallet: whose it is, where it stands, what was charged, and the way to end it. */
export const LinkedWallet = (props: WalletProps) => {
  const say = useText()
  const { agreement } = props
  const { end, isPending } = useEnd(props)
  return (
    <li className="flex flex-col gap-3 px-6 py-4" data-agreement={agreement.id}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex min-w-0 flex-wrap items-center gap-2">
          <WalletMark
            wallet={{ type: agreement.payment_method_type, name: agreement.wallet_name }}
            isSmall
          />
          <Text as="span" size="small" weight="plus">
            {agreement.wallet_name}
          </Text>
          {agreement.login === null ? null : (
            <Text as="span" size="small" className="text-ui-fg-subtle break-all">
              {agreement.login}
            </Text>
          )}
          <StatusBadge color={AGREEMENT_COLORS[agreement.state]} className="whitespace-nowrap">
            {say(`agreement_state.${agreement.state}`)}
          </StatusBadge>
          <Badge size="2xsmall">{agreement.handle}</Badge>
        </span>
        {CAN_BE_ENDED.has(agreement.state) ? (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => void end()}
            aria-label={say("linked.end_of", { wallet: agreement.wallet_name })}
          >
            {say("linked.end")}
          </Button>
        ) : null}
      </div>
      <Times agreement={agreement} />
      <LastCharges charges={agreement.last_charges} />
    </li>
  )
}

const Times = ({ agreement }: Pick<WalletProps, "agreement">) => {
  const say = useText()
  const { created_at, ended_at, expires_at, reason } = agreement
  const reasonKey = knownKey("agreement_reason", reason?.toLowerCase())
  return (
    <Text as="div" size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-4">
      <span>
        {say("linked.since")} <Timestamp at={created_at} />
      </span>
      {ended_at !== null ? (
        <span>
          {say("linked.over_since")} <Timestamp at={ended_at} />
        </span>
      ) : expires_at !== null ? (
        <span>
          {say("linked.until")} <Timestamp at={expires_at} ahead />
        </span>
      ) : null}
      {reason === null ? null : <span>{reasonKey ? say(reasonKey) : reason}</span>}
    </Text>
  )
}
