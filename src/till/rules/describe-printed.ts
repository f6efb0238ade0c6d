import { walletOf } from "../../gateway"
import type { Form, Page } from "../../shopper-pages/rules/page"
import {
  fillText,
  pageTextsOf,
  type PageLocale,
  type PageTexts,
} from "../../shopper-pages/rules/texts"
import { amountText } from "../../shopper-pages/rules/words"
import { shopperTextsOf, type ShopperTextKey } from "../../payments/rules/shopper-texts"
import type { Bounds } from "./entered-amount"
import type { PrintedState } from "./printed-state"
import { SCANNING_WALLETS } from "./wallet-browser"

/** What is paid, or may be. Nothing in it tells what was bought, or by whom. */
export type PrintedSubject =
  | {
      is: "sale"
      id: string
      state: PrintedState
      terminal: string | undefined
      /** Minor units. */
      amount: bigint
      currency: string
      /** Why the last payment did not go through. */
      refusal: ShopperTextKey | undefined
      /** The page of the wallet that is open. */
      page: string | undefined
    }
  | { is: "choice"; tills: readonly { id: string; name: string }[] }
  | { is: "entry"; bounds: Bounds; currency: string; key: string; typed: Typed }
  | { is: "nothing" }

/** What a shopper has typed. */
export type Typed = { amount: string; note: string }

export type PrintedNotice = "too_many" | "not_started" | "printed_wrong"

export type DescribedCode = {
  locale: PageLocale
  /** The shop and its place. */
  shop: string
  /** Where this page is. */
  address: string
  /** Of whose browser the page is; nothing for any other browser. */
  wallet: string | undefined
  subject: PrintedSubject
  /** Why what was just asked for was not done. */
  notice: PrintedNotice | undefined
  /** Sends the browser to the wallet's page at once. */
  forwards: boolean
  /** The shopper comes back from the wallet's page. */
  returned: boolean
}

type Said = Pick<Page, "title" | "lines">
type Described<Is extends PrintedSubject["is"]> = Omit<DescribedCode, "subject"> & {
  subject: PrintedSubject & { is: Is }
  texts: PageTexts
}
type Part = Pick<Page, "state"> & Said & Partial<Page>

export const LONGEST_NOTE = 255
/** Twelve digits, a point and three decimals. */
const LONGEST_AMOUNT = 16

const nameOf = (wallet: string | undefined): string =>
  wallet === undefined || wallet === "CONNECT_WALLET" ? "Alipay+" : walletOf(wallet).name

const boundsText = (
  text: string,
  { bounds: { least, most }, currency }: { bounds: Bounds; currency: string },
  locale: PageLocale
): string =>
  fillText(text, {
    least: amountText(least, currency, locale),
    most: amountText(most, currency, locale),
  })

const scanFirst = (texts: PageTexts): Said & Pick<Page, "state"> => ({
  state: "no_wallet",
  title: texts.printed_wallet_title,
  lines: [fillText(texts.printed_wallet, { wallets: SCANNING_WALLETS.join(", ") })],
})

const SAID: Readonly<
  Record<Exclude<PrintedState, "payable" | "waiting">, readonly [keyof PageTexts, keyof PageTexts]>
> = {
  busy: ["printed_busy_title", "printed_busy"],
  processing: ["processing_title", "processing"],
  paid: ["paid_title", "paid"],
  returned: ["returned_title", "returned"],
  settled: ["not_due_title", "printed_settled"],
  changed: ["printed_changed_title", "printed_changed"],
  canceled: ["printed_canceled_title", "printed_canceled"],
  editing: ["printed_editing_title", "printed_editing"],
  gone: ["printed_gone_title", "printed_gone"],
}

const sayOfSale = ({ subject, texts, locale, forwards, wallet }: Described<"sale">): Said => {
  const { state, refusal } = subject
  if (state === "waiting") {
    return forwards
      ? {
          title: texts.forwarding_title,
          lines: [fillText(texts.forwarding, { wallet: nameOf(wallet) })],
        }
      : { title: texts.waiting_title, lines: [texts.printed_waiting] }
  }
  if (state === "payable") {
    return refusal === undefined
      ? { title: texts.printed_title, lines: [] }
      : { title: texts.declined_title, lines: [shopperTextsOf(locale)[refusal]] }
  }
  const [title, line] = SAID[state]
  return { title: texts[title], lines: [texts[line]] }
}

const payForm = ({ subject, texts, locale }: Described<"sale">): Form => ({
  hidden: { sale: subject.id, amount: `${subject.amount}${subject.currency}` },
  button: fillText(texts.pay, { amount: amountText(subject.amount, subject.currency, locale) }),
})

const LOOKS_AGAIN = new Set<PrintedState>(["waiting", "busy", "processing", "editing", "changed"])

/** States of a sale for which no amount is asked. */
const ASKS_NOTHING = new Set<PrintedState>(["gone", "returned", "settled", "canceled", "editing"])

/** What has changed is gone on with at the place's code, where the till offers it with its new amount. */
const checkAgainAt = ({ subject: { id, state }, address }: Described<"sale">): string =>
  state === "changed" ? address : `${address}?sale=${id}`

const describeSale = (described: Described<"sale">): Part => {
  const { subject, texts, locale, wallet, forwards } = described
  const { id, state, amount, currency, terminal, page } = subject
  const isPayable = state === "payable"
  return {
    state,
    subject: id,
    watches: isPayable,
    ...(isPayable && wallet === undefined ? scanFirst(texts) : sayOfSale(described)),
    ...(ASKS_NOTHING.has(state)
      ? {}
      : { till: terminal, amount: amountText(amount, currency, locale) }),
    ...(isPayable && wallet !== undefined ? { form: payForm(described) } : {}),
    ...(state === "waiting" && page !== undefined
      ? {
          onward: { url: page, label: fillText(texts.continue, { wallet: nameOf(wallet) }) },
          forwards,
        }
      : {}),
    ...(LOOKS_AGAIN.has(state) && !forwards
      ? { again: { url: checkAgainAt(described), label: texts.check } }
      : {}),
  }
}

const describeChoice = ({ subject, texts, address, wallet }: Described<"choice">): Part =>
  wallet === undefined
    ? scanFirst(texts)
    : {
        state: "choice",
        subject: subject.tills.map(({ id }) => id).join(" "),
        title: texts.printed_choose_title,
        lines: [texts.printed_choose],
        watches: true,
        links: subject.tills.map(({ id, name }) => ({ url: `${address}?sale=${id}`, label: name })),
      }

const describeEntry = ({ subject, texts, locale, wallet }: Described<"entry">): Part =>
  wallet === undefined
    ? scanFirst(texts)
    : {
        state: "entry",
        title: texts.printed_title,
        lines: [texts.printed_enter],
        form: {
          hidden: { key: subject.key },
          inputs: [
            {
              kind: "amount",
              name: "entered",
              label: fillText(texts.printed_amount, { currency: subject.currency }),
              hint: boundsText(texts.printed_most, subject, locale),
              value: subject.typed.amount,
              longest: LONGEST_AMOUNT,
            },
            {
              kind: "text",
              name: "note",
              label: texts.printed_note,
              value: subject.typed.note,
              longest: LONGEST_NOTE,
            },
          ],
          button: texts.printed_button,
        },
      }

const describeNothing = ({ texts, address, wallet }: Described<"nothing">): Part =>
  wallet === undefined
    ? scanFirst(texts)
    : {
        state: "nothing",
        title: texts.printed_none_title,
        lines: [texts.printed_none],
        again: { url: address, label: texts.check },
      }

const partOf = (described: DescribedCode, texts: PageTexts): Part => {
  const { subject } = described
  switch (subject.is) {
    case "sale":
      return describeSale({ ...described, subject, texts })
    case "choice":
      return describeChoice({ ...described, subject, texts })
    case "entry":
      return describeEntry({ ...described, subject, texts })
    case "nothing":
      return describeNothing({ ...described, subject, texts })
  }
}

const noticeOf = ({ notice, subject, locale }: DescribedCode, texts: PageTexts) => {
  if (subject.is === "sale" && subject.state !== "payable") {
    return undefined
  }
  if (notice === "printed_wrong") {
    return subject.is === "entry" ? boundsText(texts.printed_wrong, subject, locale) : undefined
  }
  return notice && texts[notice]
}

/** Puts together what the page of a printed code says in its language. */
export const describePrinted = (described: DescribedCode): Page => {
  const { locale, shop, returned } = described
  const texts = pageTextsOf(locale)
  return {
    ...{ locale, texts, shop, returned },
    notice: noticeOf(described, texts),
    ...partOf(described, texts),
  }
}
