import { quoted, RefusalLog } from "../telemetry/refusal-log"

describe("the log of refused messages", () => {
  it("has a line a minute for each key, with how many there were", () => {
    let now = 0
    const log = new RefusalLog(() => now)
    expect([log.count("cn"), log.count("cn"), log.count("hk")]).toEqual([1, undefined, 1])
    now = 59_999
    expect(log.count("cn")).toBeUndefined()
    now = 60_000
    expect([log.count("cn"), log.count("cn")]).toEqual([3, undefined])
  })

  it("prints a stranger's name on one line, cut by characters", () => {
    expect(quoted("a\nb")).toBe('"a\\nb"')
    expect(quoted("😀".repeat(100))).toBe(`"${"😀".repeat(64)}"`)
  })
})
