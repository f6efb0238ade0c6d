/** The gateway's card form can't be shown: its script did not load, or the form did not come up. Nothing was paid. */
export class NoFormError extends Error {
  readonly code = "no_form"

  constructor(options?: { cause?: unknown }) {
    super("The card form can't be shown. Send the shopper to the gateway's page.", options)
    this.name = "NoFormError"
  }
}
