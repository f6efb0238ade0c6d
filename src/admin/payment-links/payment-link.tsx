import { Button, Input, Label, toast } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useMakePaymentLink } from "../api/payment-links"
import { moneyText } from "../attention/wording"
import { CopyableValue } from "../components/copyable"
import { Block, Row, Rows, Section } from "../components/section"
import { Refused } from "../components/refused"
import { dayTime } from "../components/timestamp"
import { useLocale, useText } from "../i18n/use-text"
import { whenShown } from "../load/when-opened"
import type { AdminAlipayPaymentLink } from "../../types/http"
import { mayOwe, type PayableOrder } from "./payable-order"
import { printCode } from "./print-code"

const QrCode = whenShown("qr-code", async () => (await import("./qr-code")).QrCode)

/** Makes a link at which an order or a draft is paid. Nothing where nothing is open. */
export const PaymentLink = ({ order }: { order: PayableOrder }) => {
  const say = useText()
  const { mutate, isPending, error, data } = useMakePaymentLink()
  const link = data?.payment_link
  if (!mayOwe(order) && link === undefined) {
    return null
  }
  return (
    <Section title={say("pay_link.title")} description={say("pay_link.hint")}>
      {error === null ? null : (
        <Block>
          <Refused error={error} label="pay_link.refused" />
        </Block>
      )}
      {link === undefined ? (
        <Block>
          <Button
            type="button"
            size="small"
            variant="secondary"
            className="self-start"
            isLoading={isPending}
            onClick={() => mutate({ order_id: order.id })}
          >
            {say("pay_link.make")}
          </Button>
        </Block>
      ) : (
        <Made link={link} email={order.email ?? ""} />
      )}
    </Section>
  )
}

/** A link that was made: its code and address, to show, print, copy or send. */
const Made = ({ link, email }: { link: AdminAlipayPaymentLink; email: string }) => {
  const say = useText()
  const locale = useLocale()
  const shown = useRef<HTMLDivElement>(null)
  const amount = moneyText(link.amount, link.currency_code, link.decimals)
  const until = dayTime(new Date(link.expires_at), locale)
  const { order_display_id: number } = link
  const order = number === null ? [] : [say("pay_link.order", { number })]
  const print = (): void =>
    printCode(shown.current?.querySelector("svg[role=img]") ?? null, [
      ...order,
      amount,
      link.url,
      `${say("pay_link.until")} ${until}`,
    ])
  return (
    <>
      <Block>
        <div ref={shown} className="flex flex-col">
          <QrCode text={link.url} title={say("pay_link.qr")} />
        </div>
        <Button type="button" size="small" variant="secondary" onClick={print}>
          {say("pay_link.print")}
        </Button>
      </Block>
      <Rows>
        <Row name={say("pay_link.amount")} isDense>
          {amount}
        </Row>
        <Row name={say("pay_link.until")} isDense>
          {until}
        </Row>
      </Rows>
      <Block>
        <CopyableValue text={link.url} what={say("pay_link.address")} />
      </Block>
      <Send link={link} email={email} />
    </>
  )
}

/** Mails a link of the same payment collection. */
const Send = ({ link, email }: { link: AdminAlipayPaymentLink; email: string }) => {
  const say = useText()
  const id = useId()
  const [to, setTo] = useState(email)
  const { mutate, isPending, error } = useMakePaymentLink()
  const send = (): void =>
    mutate(
      { payment_collection_id: link.payment_collection_id, email_to: to },
      { onSuccess: () => toast.success(say("pay_link.sent", { to })) }
    )
  return (
    <Block>
      <Label htmlFor={id} size="small" weight="plus">
        {say("pay_link.email")}
      </Label>
      <Input
        id={id}
        type="email"
        value={to}
        autoComplete="off"
        onChange={({ target }) => setTo(target.value)}
      />
      <Refused error={error} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        disabled={to.trim() === ""}
        isLoading={isPending}
        onClick={send}
      >
        {say("pay_link.send")}
      </Button>
    </Block>
  )
}
