import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useOrderDeclarations } from "../api/declarations"
import { Block, Row, Rows, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { usePaymentsOf } from "../order-page/use-payments-of"
import type { AdminAlipayDeclarablePayment } from "../../types/http"
import { DeclarationCard } from "./declaration-card"
import { DeclareDrawer } from "./declare-drawer"
import { yuanText } from "./wording"

/** What is declared of an order, and can be. Nothing for an order that has no business with customs. */
export const OrderDeclarations = ({ order }: { order: OrderOfAdmin }) => {
  const { payments } = usePaymentsOf(order)
  return payments.length === 0 ? null : <Declarations orderId={order.id} />
}

const Declarations = ({ orderId }: { orderId: string }) => {
  const say = useText()
  const { data } = useOrderDeclarations(orderId)
  const { declarations = [], payments = [], shipment_stopped: stopped = null } = data ?? {}
  const isRegistered = payments.some(({ customs_code: code }) => code !== null)
  if (declarations.length === 0 && !isRegistered) {
    return null
  }
  return (
    <Section title={say("customs.title")}>
      {stopped === null ? null : (
        <Block>
          <InlineTip variant="error" label={say("declarations.stopped")}>
            {say("declarations.stopped_hint")}
          </InlineTip>
        </Block>
      )}
      {payments.map((payment) => (
        <Payment key={payment.payment_id} orderId={orderId} payment={payment} />
      ))}
      {declarations.toReversed().map((declaration) => (
        <DeclarationCard
          key={declaration.id}
          declaration={declaration}
          payment={payments.find((each) => each.payment_id === declaration.payment_id)}
        />
      ))}
    </Section>
  )
}

type PaymentProps = { orderId: string; payment: AdminAlipayDeclarablePayment }

/** How much of a payment is declared, and a button for the rest. */
const Payment = ({ orderId, payment }: PaymentProps) => {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const { declared_amount: declared, refunded_amount: refunded } = payment
  return (
    <div className="divide-y">
      <Rows>
        <Row name={say("declarations.declarable")} isDense>
          {yuanText(payment.customs_amount)}
        </Row>
        <Row name={say("declarations.declared")} isDense>
          {yuanText(declared)}
        </Row>
      </Rows>
      {declared === "0" || refunded === "0" ? null : (
        <Block>
          <InlineTip variant="warning" label={say("declarations.refunded")}>
            {say("declarations.refunded_hint")}
          </InlineTip>
        </Block>
      )}
      {payment.not_declarable === null ? (
        <Block>
          <Button
            type="button"
            size="small"
            variant="secondary"
            className="self-start"
            onClick={() => setOpen(true)}
          >
            {say("declarations.declare")}
          </Button>
        </Block>
      ) : null}
      {isOpen ? (
        <DeclareDrawer orderId={orderId} payment={payment} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  )
}
