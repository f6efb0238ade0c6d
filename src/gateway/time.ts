const GATEWAY_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/

/** Reads a time of the gateway: ISO 8601 with `Z` or an offset, with or without its colon and fractions. */
export const parseGatewayTime = (text: string): Date | undefined => {
  const match = GATEWAY_TIME.exec(text)
  if (!match) {
    return undefined
  }
  const [, moment = "", fraction = "", zone = ""] = match
  const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const date = new Date(`${moment}${fraction.slice(0, 4)}${offset}`)
  return isMoment(moment) && !Number.isNaN(date.getTime()) ? date : undefined
}

/** JavaScript moves a day that does not exist into the next month; the text then does not come back. */
const isMoment = (moment: string): boolean => {
  const date = new Date(`${moment}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment)
}

/** Writes a time as the gateway's fields want it: ISO 8601, whole seconds, with an offset. */
export const toGatewayTime = (date: Date): string => `${date.toISOString().slice(0, 19)}+00:00`
