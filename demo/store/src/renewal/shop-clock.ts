/**
 * The demo's time: the simulator's clock, so that a month passes when you let it. A real shop uses `new Date()`.
 */
export const shopNow = async (): Promise<Date> => {
  const answer = await fetch(`${process.env["ALIPAY_GATEWAY_URL"] ?? ""}/_simulator/clock`)
  const { now } = (await answer.json()) as { now: string | number }
  return new Date(now)
}
