import { html, type Html } from "../cashier/html"
import type { DisputeLine } from "../disputes/line"
import { WIN_RATES } from "../flows/dispute-advice"
import { form, options } from "./parts"

interface Button {
  /** What the form asks for; see `deeds.ts`. */
  readonly action: string
  readonly label: string
  readonly when: (line: DisputeLine) => boolean
  readonly main?: boolean
  /** Fields before the button. */
  readonly fields?: (line: DisputeLine) => Html
}

const open = ({ status }: DisputeLine) => status === "OPEN"
const undecided = (line: DisputeLine) => open(line) || line.status === "DEFENDED"
const chargeback = (line: DisputeLine) => line.kind === "chargeback" && undecided(line)
const papers = ({ kind, status }: DisputeLine) => kind === "compliance" && status === "DEFENDED"
const afterRule = ({ status, judgement }: DisputeLine) =>
  status === "RESOLVED" && judgement === undefined
const always = () => true

const verdict = (result: string) => () =>
  html`<input type="hidden" name="result" value="${result}" />`
const partial = ({ amount }: DisputeLine) =>
  html`<input type="hidden" name="result" value="partial" />
    <label for="part">Minor units of ${amount.currency}</label>
    <input id="part" name="amount" inputmode="numeric" size="8" placeholder="${amount.value}" />`
const level = (id: string, of: string) => () =>
  html`<label for="${id}">Chance<span class="hidden"> ${of}</span></label>
    <select id="${id}" name="level">
      ${options(WIN_RATES.map((rate) => [rate, rate.toLowerCase()]))}
    </select>`

/** What can be done on a dispute's page, in the order of its life. */
const BUTTONS: readonly Button[] = [
  { action: "judge", label: "Won", when: chargeback, main: true, fields: verdict("won") },
  { action: "judge", label: "Lost", when: chargeback, fields: verdict("lost") },
  { action: "judge", label: "Lost in part", when: chargeback, fields: partial },
  {
    action: "judge",
    label: "Accept the papers",
    when: papers,
    main: true,
    fields: verdict("papers-accepted"),
  },
  { action: "judge", label: "Refuse the papers", when: papers, fields: verdict("papers-refused") },
  { action: "judge", label: "A verdict follows: lost", when: afterRule, fields: verdict("lost") },
  { action: "withdraw", label: "Withdraw", when: chargeback },
  { action: "resolve", label: "Repay by a rule", when: chargeback },
  { action: "staff", label: "Accept for the merchant", when: chargeback },
  { action: "defend", label: "Hand in a document", when: (line) => open(line) && line.defendable },
  { action: "end-time", label: "End the time to defend", when: open },
  { action: "alert", label: "Send a due alert", when: always },
  {
    action: "paper",
    label: "Write a defense paper",
    when: always,
    fields: level("paper-level", "of the paper"),
  },
  {
    action: "strategy",
    label: "Suggest a strategy",
    when: always,
    fields: level("strategy-level", "of the strategy"),
  },
]

/** The buttons that a dispute has now. */
export function disputeButtons(line: DisputeLine, back: string): Html {
  const buttons = BUTTONS.filter(({ when }) => when(line))
  return html`${buttons.map(({ action, label, fields, main }) =>
    form(
      action,
      html`<input type="hidden" name="id" value="${line.disputeId}" />${fields?.(line)}
        <button class="${main ? "main" : ""}" data-testid="dispute-${testId(label)}">
          ${label}
        </button>`,
      back
    )
  )}`
}

function testId(label: string): string {
  return label.toLowerCase().replace(/[^a-z]+/g, "-")
}
