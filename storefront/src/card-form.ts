import type { CallOptions, StoreClient } from "./client.ts"
import { gatewayLocale } from "./gateway-locale.ts"
import { inTime, loadElement, type GatewayElement, type ScriptSource } from "./gateway-script.ts"
import { NoFormError } from "./no-form-error.ts"
import { settle, type Outcome } from "./outcome.ts"

/** What the gateway's script needs to show the form of a payment. Good for one payment, until its session ends. */
export type CardSession = {
  /** To be passed on untouched. */
  sessionData: string
  environment: "sandbox" | "prod"
}

/** Options of {@link showCardForm}. */
export type CardFormOptions = {
  /** Where the form goes: an empty element of the page. */
  target: Element
  /** The shopper's language; the gateway's form speaks 23. */
  locale?: string
  /** Default: the gateway's own address of its script. */
  source?: ScriptSource
  /** Called with the code of each event of the gateway's script, for your log. */
  onEvent?: (code: string) => void
}

/** How submitting the form ended, as the gateway's script hints; what was paid, only the store knows. */
export type CardHint =
  /** The store can tell how it ended. */
  | "submitted"
  /** This card did not pay. */
  | "refused"
  /** Details are missing or wrong; the form shows which. Nothing was sent. */
  | "incomplete"
  /** The shopper did not go on. */
  | "canceled"

/** A card form in the page. */
export type CardForm = {
  submit: () => Promise<CardHint>
  /** Takes the form away. */
  close: () => void
}

/** Before the form is shown these say that it won't be. */
const BROKEN: ReadonlySet<string> = new Set([
  "SDK_CREATE_COMPONENT_ERROR",
  "SDK_CREATECOMPONENT_ERROR",
  "SDK_CREATEPAYMENT_PARAMETER_ERROR",
  "SDK_INIT_PARAMETER_ERROR",
  "SDK_INTERNAL_ERROR",
])

const HINTS: Readonly<Record<string, CardHint>> = { FAIL: "refused", CANCELLED: "canceled" }

let forms = 0

/**
 * Shows the gateway's card form in the page. The card's number goes to the gateway and never to the shop.
 *
 * @throws NoFormError when it can't be shown: start the payment again with `mode: "hosted"`
 */
export const showCardForm = async (
  session: CardSession,
  { target, locale, source, onEvent }: CardFormOptions
): Promise<CardForm> => {
  const Form = await loadElement(source)
  let element: GatewayElement | undefined
  try {
    const broken = new Promise<never>((_resolve, reject) => {
      element = new Form({
        ...session,
        locale: gatewayLocale(locale),
        onEventCallback: ({ code }) => {
          if (BROKEN.has(code)) reject(new Error(code))
          onEvent?.(code)
        },
      })
    })
    // An event after the form is shown is no one's to catch.
    broken.catch(() => undefined)
    const shown = Promise.resolve(
      element?.mount({ type: "payment", notRedirectAfterComplete: true }, selectorOf(target))
    )
    const answer = await inTime(Promise.race([broken, shown]))
    if (hasError(answer)) throw new Error("The form did not come up.")
  } catch (cause) {
    takeAway(element)
    throw new NoFormError({ cause })
  }
  const form = element as GatewayElement
  return { submit: async () => await submit(form), close: () => takeAway(form) }
}

/** The gateway's script finds its place by a selector. */
const selectorOf = (target: Element): string => {
  target.id ||= `alipay-card-form-${++forms}`
  return `#${CSS.escape(target.id)}`
}

const hasError = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "error" in answer && Boolean(answer.error)

const takeAway = (element: GatewayElement | undefined): void => {
  try {
    element?.destroy()
  } catch {
    // A form that never came up may not be able to go.
  }
}

const submit = async (element: GatewayElement): Promise<CardHint> => {
  const checked = await element.validateFields().catch(() => undefined)
  if (!checked?.isValid) return "incomplete"
  try {
    const { status, error } = await element.submitPayment()
    if (error?.code === "FORM_INVALID") return "incomplete"
    return HINTS[status ?? ""] ?? "submitted"
  } catch {
    // Whether it was sent is not known.
    return "submitted"
  }
}

/** What {@link payByCard} comes to: an outcome, or a form that can be submitted again. */
export type CardOutcome = Outcome | { kind: "again"; why: Exclude<CardHint, "submitted"> }

/**
 * Submits a card form, and asks the store about a card that was refused: while the payment is open, the shopper may try
 * another card in the same form; otherwise it is over and the form must go. `waiting` means that the card may have paid: go
 * on with `waitForOutcome`.
 */
export const payByCard = async (
  sdk: StoreClient,
  cartId: string,
  form: CardForm,
  options: CallOptions = {}
): Promise<CardOutcome> => {
  const hint = await form.submit()
  if (hint === "submitted") return { kind: "waiting", payment: null, unreachable: false }
  if (hint === "incomplete") return { kind: "again", why: hint }
  const outcome = await settle(sdk, cartId, options).catch(() => undefined)
  return !outcome || (outcome.kind === "waiting" && outcome.payment?.status === "awaiting_shopper")
    ? { kind: "again", why: hint }
    : outcome
}
