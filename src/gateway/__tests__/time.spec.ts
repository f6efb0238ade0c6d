import fc from "fast-check"
import { parseGatewayTime, toGatewayTime } from "../time"

describe("a time of the gateway", () => {
  it.each([
    ["2019-05-28T12:12:14+08:00", "2019-05-28T04:12:14.000Z"],
    ["2019-11-01T10:00:00+08:30", "2019-11-01T01:30:00.000Z"],
    ["2026-11-22T22:39:42+0000", "2026-11-22T22:39:42.000Z"],
    ["2026-09-01T10:00:01-07:00", "2026-09-01T17:00:01.000Z"],
    ["2026-08-17T09:50:00.1Z", "2026-08-17T09:50:00.100Z"],
    ["2026-08-17T09:50:00.123456789+08:00", "2026-08-17T01:50:00.123Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(parseGatewayTime(text)?.toISOString()).toBe(iso)
  })

  it.each([
    "2019-05-28T12:12:14",
    "2019-05-28 12:12:14Z",
    "2019-05-28T12:12Z",
    "2019-05-28T25:00:00Z",
    "2019-05-28T12:61:00Z",
    "2019-00-10T12:00:00Z",
    "2019-05-28T12:12:14z",
    "2019-05-28T12:12:14+8:00",
    " 2019-05-28T12:12:14Z",
    "2019-05-28T12:12:14Z\n",
    "2019-05-28T12:12:14.Z",
  ])("%j is none", (text) => {
    expect(parseGatewayTime(text)).toBeUndefined()
  })

  it.each(["2023-02-29T00:00:00Z", "2026-04-31T10:00:00+08:00", "2026-02-30T10:00:00Z"])(
    "%s is a day that does not exist",
    (text) => {
      expect(parseGatewayTime(text)).toBeUndefined()
    }
  )

  it("comes back as it went, to the second", () => {
    const dates = fc.date({
      min: new Date("1970-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        const seconds = Math.floor(date.getTime() / 1_000) * 1_000
        expect(parseGatewayTime(toGatewayTime(date))?.getTime()).toBe(seconds)
        expect(toGatewayTime(date)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
      })
    )
  })

  it("is the same moment in every zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -14 * 4, max: 14 * 4 }),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        (quarters, seconds) => {
          const local = new Date(seconds * 1_000 + quarters * 900_000).toISOString().slice(0, 19)
          const minutes = Math.abs(quarters * 15)
          const two = (value: number) => String(value).padStart(2, "0")
          const zone = `${quarters < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
          expect(parseGatewayTime(`${local}${zone}`)?.getTime()).toBe(seconds * 1_000)
          expect(parseGatewayTime(`${local}${zone.replace(":", "")}`)?.getTime()).toBe(
            seconds * 1_000
          )
        }
      )
    )
  })

  it("is never an exception", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseGatewayTime(text)))
  })
})
