import { html, type Html } from "../cashier/html"
import type { Controls } from "../control/controls"
import { declarationLine, type DeclarationLine } from "../customs/line"
import { chip, form, money } from "./parts"
import { heading, shell } from "./shell"

const HERE = "/declarations"

/** Every customs declaration, the latest first, with buttons to answer for customs. */
export function declarationsPage(controls: Controls, error?: string): string {
  const lines = controls.declarations().map(declarationLine).reverse()
  const body = html`${heading(controls, "Customs", HERE)}
  ${lines.length === 0 && html`<p class="empty">No shop has declared a payment yet.</p>`}
  ${lines.length > 0 && html`<div class="panel scroll">${table(lines)}</div>`}`
  return shell(controls, { title: "Customs", here: HERE, body, error })
}

function table(lines: readonly DeclarationLine[]): Html {
  return html`<table>
    <caption class="hidden">
      Declarations
    </caption>
    <tr>
      ${["Declaration", "Order", "Customs", "Amount", "State", "Answer for customs"].map(
        (name) => html`<th scope="col">${name}</th>`
      )}
    </tr>
    ${lines.map(row)}
  </table>`
}

function row(line: DeclarationLine): Html {
  const buyer = line.identityCheckResult
  return html`<tr data-testid="declaration" data-id="${line.declarationRequestId}">
    <td>
      ${line.declarationRequestId}
      <div class="meta">${line.paymentRequestId}</div>
    </td>
    <td>${line.customsOrderId} ${line.splitOrder && html`<span class="meta">a part</span>`}</td>
    <td>
      ${line.customsCode}
      <div class="meta">${line.merchantCustomsName}, ${line.merchantCustomsCode}</div>
    </td>
    <td class="figure">${money(line.amount.currency, line.amount.value)}</td>
    <td>
      ${chip(line.status)}
      ${buyer && html`<span class="chip ${buyer === "CHECK_PASSED" ? "good" : "bad"}">${buyer}</span>`}
      ${
        line.resultCode !== undefined &&
        html`<div class="meta" data-testid="customs-answer">
          <span class="chip ${line.refused ? "bad" : "good"}">${line.resultCode}</span>
          ${line.resultDesc}, ${line.returnedAt}
        </div>`
      }
    </td>
    <td><div class="wide">${buttons(line)}</div></td>
  </tr>`
}

function buttons({ declarationRequestId: id }: DeclarationLine): Html {
  const hidden = html`<input type="hidden" name="id" value="${id}" />`
  const answer = (code: string, words: string) =>
    form(
      "customs",
      html`${hidden}<input type="hidden" name="code" value="${code}" /><button
          data-testid="customs-${words.toLowerCase()}"
        >
          ${words}
        </button>`,
      HERE
    )
  return html`${answer("2", "Recorded")} ${answer("120", "Matched")}
  ${form(
    "customs",
    html`${hidden}<input
        name="code"
        value="-1"
        size="6"
        inputmode="numeric"
        aria-label="Code of the error for ${id}"
      /><button data-testid="customs-refused">Refused</button>`,
    HERE
  )}`
}
