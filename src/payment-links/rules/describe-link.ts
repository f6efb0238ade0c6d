import type { ShopperTextKey } from "../../payments/rules/shopper-texts"
import { shopperTextsOf } from "../../payments/rules/shopper-texts"
import { walletOf } from "../../gateway"
import type { LinkState } from "./link-state"
import type { Page } from "../../shopper-pages/rules/page"
import {
  fillText,
  pageTextsOf,
  type PageLocale,
  type PageTexts,
} from "../../shopper-pages/rules/texts"
import { amountText, timeText } from "../../shopper-pages/rules/words"

/** What a page is made of. */
export type Described = {
  locale: PageLocale
  shop: string
  state: LinkState
  /** Minor units. */
  amount: bigint
  currency: string
  /** What was due when the link was made: minor units and currency. */
  before: { amount: string; currency: string }
  expiresAt: Date
  orderNumber: number | null
  refusal: ShopperTextKey | undefined
  /** Money of the last payment was sent back. */
  wentBack: boolean
  ways: readonly { id: string; wallet: string; name: string }[]
  /** The page of a wallet that is open. */
  open: { wallet: string; url: string } | undefined
  /** Where this page is. */
  address: string
  /** Why what was just asked for was not done. */
  notice: "too_many" | "not_started" | "choose_one" | undefined
  forwards: boolean
  /** The shopper comes back from a wallet's page. */
  returned: boolean
}

type Said = Pick<Page, "title" | "lines">

const OVER: Readonly<
  Record<Exclude<LinkState, "payable" | "waiting">, readonly [keyof PageTexts, keyof PageTexts]>
> = {
  processing: ["processing_title", "processing"],
  paid: ["paid_title", "paid"],
  returned: ["returned_title", "returned"],
  not_due: ["not_due_title", "not_due"],
  expired: ["expired_title", "expired"],
}

const nameOf = (wallet: string, texts: PageTexts): string =>
  wallet === "CARD" ? texts.card : walletOf(wallet).name

const sayOf = (described: Described, texts: PageTexts): Said => {
  const { state, refusal, locale, forwards, open, wentBack } = described
  if (state === "payable" && wentBack) {
    return { title: texts.returned_title, lines: [texts.returned] }
  }
  if (state === "payable") {
    return refusal === undefined
      ? { title: texts.payment, lines: [] }
      : { title: texts.declined_title, lines: [shopperTextsOf(locale)[refusal]] }
  }
  if (state === "waiting") {
    return forwards && open
      ? {
          title: texts.forwarding_title,
          lines: [fillText(texts.forwarding, { wallet: nameOf(open.wallet, texts) })],
        }
      : { title: texts.waiting_title, lines: [texts.waiting] }
  }
  const [title, line] = OVER[state]
  return { title: texts[title], lines: [texts[line]] }
}

const noticeOf = (described: Described, texts: PageTexts, amount: string): string | undefined => {
  const { notice, before, locale, currency } = described
  const hasChanged = before.amount !== described.amount.toString() || before.currency !== currency
  if (notice !== undefined) {
    return texts[notice]
  }
  return hasChanged
    ? fillText(texts.changed, {
        before: amountText(before.amount, before.currency, locale),
        amount,
      })
    : undefined
}

/** States in which the amount is the present one and may be paid. */
const PAYS = new Set<LinkState>(["payable", "waiting"])

const SHOWS_AMOUNT = new Set<LinkState>(["payable", "waiting", "processing", "paid"])

/** What a shopper may do: choose how to pay, or go on with the page that is open. */
const offerOf = (
  { ways, open, forwards, ...described }: Described,
  texts: PageTexts,
  amount: string
): Pick<Page, "form" | "onward"> => ({
  form:
    ways.length > 0 && !forwards
      ? {
          ways: ways.map(({ id, wallet }) => ({ id, name: nameOf(wallet, texts) })),
          hidden: { amount: `${described.amount}${described.currency}` },
          button: fillText(texts.pay, { amount }),
        }
      : undefined,
  onward: open && {
    url: open.url,
    label: fillText(texts.continue, { wallet: nameOf(open.wallet, texts) }),
  },
})

/** Puts together what the page of a link says in its language. */
export const describeLink = (described: Described): Page => {
  const { locale, shop, state, currency, ways, open, orderNumber, address } = described
  const texts = pageTextsOf(locale)
  const pays = PAYS.has(state)
  const amount = SHOWS_AMOUNT.has(state)
    ? amountText(described.amount, currency, locale)
    : undefined
  const nothing = pays && ways.length === 0 && open === undefined
  const forwards = pays && described.forwards && open !== undefined
  const looksAgain = state === "processing" || (state === "waiting" && !forwards)
  return {
    locale,
    texts,
    shop,
    state,
    ...sayOf({ ...described, forwards }, texts),
    ...(amount === undefined
      ? {}
      : {
          amount,
          order:
            orderNumber === null
              ? undefined
              : fillText(texts.order, { order: orderNumber.toString() }),
        }),
    ...(pays && amount !== undefined
      ? {
          notice: nothing ? texts.unavailable : noticeOf(described, texts, amount),
          until: fillText(texts.until, { time: timeText(described.expiresAt, locale) }),
          ...offerOf({ ...described, forwards }, texts, amount),
        }
      : {}),
    forwards,
    returned: described.returned,
    again: looksAgain ? { url: address, label: texts.check } : undefined,
  }
}
