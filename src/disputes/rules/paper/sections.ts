import { walletOf } from "../../../gateway"
import { schemeReasonOf } from "../scheme-reasons"
import { addressLines, countryOf, isSamePlace } from "./addresses"
import type { DefenseInput } from "./input"
import type { PaperBlock } from "./model"
import type { PaperTexts } from "./texts"
import { dayText, majorText, minorText, threeDsText, timeText } from "./words"

export type Section = (texts: PaperTexts, input: DefenseInput) => PaperBlock[]

type Field = keyof PaperTexts["fields"]

/** Names and values; what is not known has no row. */
const rows = (
  { fields }: PaperTexts,
  given: readonly (readonly [Field, string | null | undefined])[]
): PaperBlock[] => {
  const known = given.flatMap(([name, value]): [string, string][] =>
    value == null || value === "" ? [] : [[fields[name], value]]
  )
  return known.length === 0 ? [] : [{ type: "rows", rows: known }]
}

const dispute: Section = (texts, { dispute: of }) => {
  const known = schemeReasonOf(of.reason_code)
  const code = [known?.scheme ?? of.source, of.reason_code, of.reason]
  return rows(texts, [
    ["dispute_id", of.dispute_id],
    ["kind", texts.kinds[of.kind]],
    ["reason", known === undefined ? of.reason : texts.meanings[known.meaning]],
    ["code", code.filter((part) => part !== null).join(" ")],
    [
      "disputed",
      of.amount === null || of.currency_code === null
        ? null
        : minorText(of.amount, of.currency_code),
    ],
    ["due", of.due_at && timeText(of.due_at)],
  ])
}

const payment: Section = (texts, { payment: of }) => {
  if (of === undefined) {
    return []
  }
  const { card } = of
  const digits = card?.last_four == null ? null : `•••• ${card.last_four}`
  return rows(texts, [
    ["paid", minorText(of.paid_amount ?? of.amount, of.paid_currency ?? of.currency_code)],
    ["paid_at", of.paid_at && timeText(of.paid_at)],
    ["method", walletOf(of.payment_method_type).name],
    ["card", [card?.brand, digits, card?.funding].filter((part) => part != null).join(" ")],
    ["issued_in", countryOf(card?.issuing_country ?? null, texts.locale)],
    ["three_ds", card && threeDsText(texts, card)],
    ["payment_id", of.gateway_payment_id],
    ["request_id", of.payment_request_id],
  ])
}

const order: Section = (texts, { order: of }) => {
  if (of === undefined) {
    return []
  }
  const { columns } = texts
  const money = (amount: string): string => majorText(amount, of.currency)
  const unlessNone = (amount: string): string | null =>
    /[1-9]/.test(amount) ? money(amount) : null
  return [
    ...rows(texts, [
      ["order", of.number === null ? of.id : `#${of.number}`],
      ["placed_at", timeText(of.placedAt)],
      ["shipping_method", of.shippingMethods.join(", ")],
    ]),
    {
      type: "table",
      columns: [
        { name: columns.item, part: 0.46 },
        { name: columns.quantity, part: 0.12, isFigure: true },
        { name: columns.price, part: 0.21, isFigure: true },
        { name: columns.total, part: 0.21, isFigure: true },
      ],
      rows: of.items.map(({ title, variant, sku, quantity, price, total }) => [
        [title, variant, sku].filter((part) => part !== null).join(", "),
        quantity,
        money(price),
        money(total),
      ]),
    },
    ...rows(texts, [
      ["discount", unlessNone(of.totals.discount)],
      ["shipping", unlessNone(of.totals.shipping)],
      ["tax", unlessNone(of.totals.tax)],
      ["total", money(of.totals.total)],
    ]),
  ]
}

const customer: Section = (texts, { order: of }) => {
  if (of === undefined) {
    return []
  }
  const { values, locale } = texts
  const lines = (address: typeof of.shipping): string | null =>
    address && addressLines(address, locale).join("\n")
  const same = isSamePlace(of.shipping, of.billing)
  return rows(texts, [
    ["email", of.email],
    ["account", of.memberSince === null ? values.guest : values.since(dayText(of.memberSince))],
    ["shipping_address", lines(of.shipping)],
    ["billing_address", lines(of.billing)],
    ["match", same === undefined ? null : same ? values.match : values.no_match],
  ])
}

const earlier: Section = ({ columns, values, none }, { earlier: orders, order: of }) => {
  const inWords = (is: boolean | undefined): string =>
    is === undefined ? values.not_known : is ? values.yes : values.no
  return orders.length === 0
    ? []
    : [
        {
          type: "table",
          columns: [
            { name: columns.order, part: 0.16 },
            { name: columns.day, part: 0.2 },
            { name: columns.total, part: 0.24, isFigure: true },
            { name: columns.same_address, part: 0.2, isFigure: true },
            { name: columns.delivered, part: 0.2, isFigure: true },
          ],
          rows: orders.map(({ number, placedAt, total, currency, shipping, isDelivered }) => [
            number === null ? none : `#${number}`,
            dayText(placedAt),
            majorText(total, currency),
            inWords(isSamePlace(shipping, of?.shipping ?? null)),
            inWords(isDelivered),
          ]),
        },
      ]
}

const delivery: Section = (texts, { order: of }) => {
  const parcels = of?.parcels ?? []
  return parcels.flatMap(({ shippedAt, deliveredAt, tracking, items }, at): PaperBlock[] => [
    ...(parcels.length === 1 ? [] : [{ type: "text" as const, text: texts.values.parcel(at + 1) }]),
    ...rows(texts, [
      ["contents", items.map(({ title, quantity }) => `${quantity} × ${title}`).join("\n")],
      ["shipped", shippedAt === null ? texts.values.unshipped : timeText(shippedAt)],
      ["delivered", deliveredAt && timeText(deliveredAt)],
      [
        "tracking",
        tracking
          .map(({ number, url }) => (url === null ? number : `${number} (${url})`))
          .join("\n"),
      ],
    ]),
  ])
}

const refunds: Section = ({ columns, none }, { order: of }) =>
  of === undefined || of.refunds.length === 0
    ? []
    : [
        {
          type: "table",
          columns: [
            { name: columns.day, part: 0.2 },
            { name: columns.amount, part: 0.3, isFigure: true },
            { name: columns.reason, part: 0.5 },
          ],
          rows: of.refunds.map(({ at, amount, reason }) => [
            dayText(at),
            majorText(amount, of.currency),
            reason ?? none,
          ]),
        },
      ]

const mails: Section = ({ columns, none }, { mails: sent }) =>
  sent.length === 0
    ? []
    : [
        {
          type: "table",
          columns: [
            { name: columns.at, part: 0.23 },
            { name: columns.channel, part: 0.12 },
            { name: columns.subject, part: 0.35 },
            { name: columns.recipient, part: 0.3 },
          ],
          rows: sent.map(({ at, channel, subject, to }) => [
            timeText(at),
            channel,
            subject ?? none,
            to,
          ]),
        },
      ]

const device: Section = (texts, { order: of }) =>
  of === undefined
    ? []
    : rows(texts, [
        ["ip", of.device.ip],
        ["agent", of.device.agent],
      ])

const terms: Section = (_texts, { terms: text }) =>
  text === undefined ? [] : [{ type: "text", text }]

export const SECTIONS = {
  ...{ dispute, payment, order, customer, earlier, delivery, mails, refunds, device, terms },
} as const satisfies Readonly<Record<string, Section>>

export type SectionName = keyof typeof SECTIONS
