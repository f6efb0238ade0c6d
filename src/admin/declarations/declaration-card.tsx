import { Button, InlineTip, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useAskCustoms } from "../api/declarations"
import { Block, Row, Rows } from "../components/section"
import { useRefusalText } from "../components/states"
import { Timestamp } from "../components/timestamp"
import { useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayDeclarablePayment, AdminAlipayDeclarationDetail } from "../../types/http"
import { CorrectDrawer } from "./declare-drawer"
import { DeclarationBadge } from "./declaration-badge"
import { answerText, partText, yuanText } from "./wording"

type CardProps = {
  declaration: AdminAlipayDeclarationDetail
  payment: AdminAlipayDeclarablePayment | undefined
}

const WAITING = new Set(["created", "unknown", "in_process", "unclear"])

const useFacts = (declaration: AdminAlipayDeclarationDetail): [TextKey, ReactNode][] => {
  const say = useText()
  const { certificate, identity_check: identity } = declaration
  const facts: readonly (readonly [TextKey, ReactNode])[] = [
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
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
}

/** One declaration with what came of it, and what can be done. */
export const DeclarationCard = ({ declaration, payment }: CardProps) => {
  const say = useText()
  const facts = useFacts(declaration)
  return (
    <div className="divide-y" data-testid="order-declaration">
      <div className="flex items-center justify-between gap-3 px-6 py-4">
        <Text size="small" weight="plus" className="break-all">
          {partText(say, declaration)}
        </Text>
        <DeclarationBadge state={declaration.state} />
      </div>
      <Rows>
        {facts.map(([name, value]) => (
          <Row key={name} name={say(name)} isDense>
            {value}
          </Row>
        ))}
      </Rows>
      <Acts declaration={declaration} payment={payment} />
    </div>
  )
}

const Acts = ({ declaration, payment }: CardProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, error } = useAskCustoms(declaration.id)
  const canCorrect = declaration.not_correctable === null
  const canAsk = WAITING.has(declaration.state)
  if (!canCorrect && !canAsk) {
    return null
  }
  return (
    <Block>
      {error === null ? null : (
        <InlineTip role="alert" variant="error" label={say("act_form.refused")}>
          {refusal(error)}
        </InlineTip>
      )}
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
