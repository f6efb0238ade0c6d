/** A control call about something that does not exist or cannot happen now. */
export class ControlError extends Error {
  override readonly name = "ControlError"

  constructor(
    message: string,
    readonly status: 404 | 409
  ) {
    super(message)
  }
}
