import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useAskCustoms } from "../api/declarations"
import { FactCard, type Fact } from "../components/fact-card"
import { Block } from "../components/section"
import { Refused } from "../components/refused"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDeclarablePayment, AdminAlipayDeclarationDetail } from "../../types/http"
import { CorrectDrawer } from "./declare-drawer"
import { DeclarationBadge } from "./declaration-badge"
import { answerText, partText, yuanText } from "./wording"

type CardProps = {
  declaration: AdminAlipayDeclarationDetail
  payment: AdminAlipayDeclarablePayment | undefined
}

const WAITING = new Set(["created", "unknown", "in_process", "unclear"])

const useFacts = (declaration: AdminAlipayDeclarationDetail): Fact[] => {
  const say = useText()
  const { certificate, identity_check: identity } = declaration
  return [
    ["declarations.amount", yuanText(declaration.amount)],
    ["customs.customs_code", declaration.customs_code],
    ["declarations.merchant", declaration.merchant_customs_name],
    ["declarations.answer", answerText(say, declaration)],
    [
      "declarations.identity",
      identity === "CHECK_PASSED"
        ? say("declarations.passed")
        : identity === "CHECK_NOT_PASSED"
          ? say("declarations.not_passed")
          : identity,
    ],
    ["declarations.certificate", certificate && `${certificate.name} ${certificate.number}`],
    ["declarations.customs_order_id", declaration.customs_order_id],
    ["declarations.customs_payment_id", declaration.customs_payment_id],
    [
      "declarations.clearing",
      [declaration.clearing_channel, declaration.clearing_id].filter(Boolean).join(" ") || null,
    ],
    ["declarations.registration", declaration.registration_id],
    ["declarations.declared_at", <Timestamp key="at" at={declaration.created_at} />],
    ["declarations.declared_by", declaration.actor ?? say("declarations.rule")],
  ]
}

/** One declaration with what came of it, and what can be done. */
export const DeclarationCard = ({ declaration, payment }: CardProps) => {
  const say = useText()
  return (
    <FactCard
      testId="order-declaration"
      title={partText(say, declaration)}
      badge={<DeclarationBadge state={declaration.state} />}
      facts={useFacts(declaration)}
    >
      <Acts declaration={declaration} payment={payment} />
    </FactCard>
  )
}

const Acts = ({ declaration, payment }: CardProps) => {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, error } = useAskCustoms(declaration.id)
  const canCorrect = declaration.not_correctable === null
  const canAsk = WAITING.has(declaration.state)
  if (!canCorrect && !canAsk) {
    return null
  }
  return (
    <Block>
      <Refused error={error} />
      <div className="flex flex-wrap gap-2">
        {canCorrect ? (
          <Button type="button" size="small" onClick={() => setOpen(true)}>
            {say("declarations.correct")}
          </Button>
        ) : null}
        {canAsk ? (
          <Button
            type="button"
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => mutate({})}
          >
            {say("declarations.ask")}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <CorrectDrawer declaration={declaration} payment={payment} onClose={() => setOpen(false)} />
      ) : null}
    </Block>
  )
}
