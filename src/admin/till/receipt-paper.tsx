import { moneyText } from "../attention/wording"
import { dayTime } from "../components/timestamp"
import { useLocale, useText } from "../i18n/use-text"
import { whenShown } from "../load/when-opened"
import type { AdminAlipayReceipt } from "../../types/http"
import { sumsOf } from "./receipt-sums"

const QrCode = whenShown("qr-code", async () => (await import("../payment-links/qr-code")).QrCode)

/** Where the code of a receipt leads: this page, with the sale. */
const addressOf = (saleId: string): string => {
  const { origin, pathname } = window.location
  return `${origin}${pathname}?sale=${encodeURIComponent(saleId)}`
}

/** A receipt in plain elements: it is shown on the page, and printed without the page's styles. */
export const ReceiptPaper = ({ receipt }: { receipt: AdminAlipayReceipt }) => {
  const say = useText()
  const locale = useLocale()
  const { paid_at: paidAt, order_display_id: number } = receipt
  const about = [
    receipt.terminal,
    ...(paidAt === null ? [] : [dayTime(new Date(paidAt), locale)]),
    ...(number === null ? [] : [say("till.order", { number })]),
  ]
  return (
    <div className="txt-small flex flex-col gap-3">
      <p>
        <strong className="block">{receipt.store_name}</strong>
        <span className="text-ui-fg-subtle">{about.join(" · ")}</span>
      </p>
      <Lines receipt={receipt} />
      {paidAt === null ? null : (
        <>
          <p>{say("receipt.paid_with")}</p>
          <QrCode text={addressOf(receipt.sale_id)} title={say("receipt.code")} />
          <p className="text-ui-fg-subtle text-center">{say("receipt.for_refund")}</p>
        </>
      )}
    </div>
  )
}

const Lines = ({ receipt }: { receipt: AdminAlipayReceipt }) => {
  const say = useText()
  const money = (amount: string): string =>
    moneyText(amount, receipt.currency_code, receipt.currency_decimals)
  return (
    <table className="w-full">
      <tbody>
        {receipt.lines.map((line, index) => (
          <tr key={index} className="align-top">
            <td className="py-1 pe-3">
              {line.quantity} × {[line.title, line.variant_title].filter(Boolean).join(" · ")}
            </td>
            <td className="whitespace-nowrap py-1 text-end tabular-nums">{money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className="border-t font-semibold">
        {sumsOf(receipt).map(([name, amount]) => (
          <tr key={name}>
            <th scope="row" className="py-1 text-start">
              {say(name)}
            </th>
            <td className="whitespace-nowrap py-1 text-end tabular-nums">{money(amount)}</td>
          </tr>
        ))}
        {receipt.lines.length === 0 ? null : (
          <tr className="text-ui-fg-subtle font-normal">
            <td colSpan={2}>{say("till.taxes", { amount: money(receipt.tax_amount) })}</td>
          </tr>
        )}
      </tfoot>
    </table>
  )
}
