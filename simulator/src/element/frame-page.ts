import { cardFields } from "../cashier/card-fields"
import { html, raw } from "../cashier/html"
import { STYLE } from "../cashier/style"
import { FRAME_SCRIPT } from "./script"

const FRAME_STYLE = `
body { min-height: 0; background: none }
html { background: none }
[hidden] { display: none !important }
main { margin: 0; max-width: none; padding: 4px }
`

/** The card form that stands in the shop's page, without a button: the shop has its own. */
export function framePage(error: string | undefined): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Card · Alipay simulator</title>
        <style>
          ${raw(STYLE)}${raw(FRAME_STYLE)}
        </style>
      </head>
      <body ${error === undefined ? undefined : html`data-error="${error}"`}>
        <main>
          <p class="alert" role="alert" data-testid="card-error" hidden></p>
          <form data-part="card" novalidate>${cardFields()}</form>
          <section data-part="challenge" class="stack" hidden>
            <p>Your bank asks you to confirm this payment (3-D Secure).</p>
            <button type="button" data-testid="3ds-confirm" value="3ds-confirm">Confirm</button>
            <button type="button" data-testid="3ds-fail" class="second" value="3ds-fail">
              Fail
            </button>
          </section>
          <p class="note">Simulator: no real money, test cards only</p>
        </main>
        <script>
          ${raw(FRAME_SCRIPT)}
        </script>
      </body>
    </html>`.text
}
