import { html, type Html } from "../cashier/html"
import type { Notification } from "../notifications/model"
import { iso } from "../time/moment"
import { chip, form } from "./parts"

/** Notifications with their deliveries; each can be sent again. */
export function notificationTable(notifications: readonly Notification[], back?: string): Html {
  if (notifications.length === 0) {
    return html`<p class="empty">Nothing was sent yet.</p>`
  }
  return html`<table>
    <caption class="hidden">
      Notifications
    </caption>
    <tr>
      <th scope="col">What</th>
      <th scope="col">To</th>
      <th scope="col">State</th>
      <th scope="col">Deliveries</th>
      <th scope="col">Again</th>
    </tr>
    ${notifications.map(
      (one) =>
        html`<tr data-testid="notification">
          <td>
            ${one.kind} <span class="meta">${one.paymentRequestId ?? ""} ${typeOf(one.body)}</span>
          </td>
          <td class="meta">${one.url ?? "no address"}</td>
          <td>${chip(one.status)}</td>
          <td class="meta">
            ${one.attempts.map(({ outcome, httpStatus }) => `${outcome} ${httpStatus ?? ""}`).join(", ")}
            ${one.nextAttemptAt !== undefined && html`<br />next ${iso(one.nextAttemptAt)}`}
          </td>
          <td>
            ${
              one.url !== undefined &&
              form(
                "redeliver",
                html`<input type="hidden" name="id" value="${one.id}" /><button>
                    Send again
                  </button>`,
                back
              )
            }
          </td>
        </tr>`
    )}
  </table>`
}

const TYPE = /"(?:notifyType|disputeNotificationType|authorizationNotifyType)":"(\w+)"/

/** The type that a message gives itself. */
function typeOf(body: string): string {
  return TYPE.exec(body)?.[1] ?? ""
}
