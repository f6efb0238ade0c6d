/** The store gave no page that a browser may safely be sent to. */
export class NoPageError extends Error {
  readonly code = "no_page"

  constructor() {
    super("There is no page to send the shopper to. Please try again or pay another way.")
    this.name = "NoPageError"
  }
}
