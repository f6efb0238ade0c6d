import { cancelDeadline, dayStamp, iso } from "../moment"

const at = (text: string) => Date.parse(text)

it("writes moments with seconds and the offset of UTC+8", () => {
  expect(iso(at("2026-08-31T20:00:01.999Z"))).toBe("2026-09-01T04:00:01+08:00")
  expect(dayStamp(at("2026-08-31T20:00:01Z"))).toBe("20260901")
})

it.each([
  ["2026-09-01T00:00:00+08:00", "2026-09-02T00:15:00+08:00"],
  ["2026-09-01T12:00:00+08:00", "2026-09-02T00:15:00+08:00"],
  ["2026-09-01T23:59:59+08:00", "2026-09-02T00:15:00+08:00"],
  ["2026-09-01T16:00:00Z", "2026-09-03T00:15:00+08:00"],
])("a payment of %s can be cancelled until %s", (created, deadline) => {
  expect(cancelDeadline(at(created))).toBe(at(deadline))
})
