/** What is said of a failed attempt, without the shopper's code: a refusal of the gateway may repeat what was sent. */
export const withoutCode = (message: string, code: string | undefined): string =>
  code === undefined ? message : message.replaceAll(code, "(the shopper's code)")
