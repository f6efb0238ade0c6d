/** Another process has been working on the same cart or payment for longer than we may wait, or took it over. */
export class LeaseBusyError extends Error {
  constructor(readonly key: string) {
    super(`${key} is being worked on by another process. Try again in a moment.`)
    this.name = "LeaseBusyError"
  }
}

/** Whether an error says that another holds a lease; a workflow may hand it on as a plain object. */
export const isLeaseBusy = (error: unknown): boolean =>
  (error as { name?: unknown } | null | undefined)?.name === "LeaseBusyError"
