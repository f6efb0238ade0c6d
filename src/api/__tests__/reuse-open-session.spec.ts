import { keyOf } from "../store/payment-sessions/reuse-open-session"

it("keeps a short key in memory, however much a stranger sends with a session", () => {
  const asked = (note: string) => ["pay_col_1", "pp_alipay_cn", { note }, undefined]
  const long = keyOf(asked("字".repeat(90_000)))
  expect(long.length).toBeLessThanOrEqual(64)
  expect(keyOf(asked("字".repeat(90_000)))).toBe(long)
  expect(keyOf(asked("字".repeat(89_999)))).not.toBe(long)
})
