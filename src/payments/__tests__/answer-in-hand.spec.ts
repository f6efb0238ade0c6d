import { takeAnswer, withAnswer } from "../answer-in-hand"
import { UNKNOWN_INQUIRY } from "../rules/read-inquiry"

const PAID = { ...UNKNOWN_INQUIRY, fact: "paid" as const }

afterEach(() => jest.restoreAllMocks())

describe("an answer in hand", () => {
  it("is taken once, also later in the same request", async () => {
    await withAnswer("alpay_1", PAID, async () => {
      await Promise.resolve()
      expect(takeAnswer("alpay_1")).toBe(PAID)
      expect(takeAnswer("alpay_1")).toBeUndefined()
    })
  })

  it("is about its own payment only", () => {
    withAnswer("alpay_1", PAID, () => {
      expect(takeAnswer("alpay_2")).toBeUndefined()
      expect(takeAnswer("alpay_1")).toBe(PAID)
    })
  })

  it("can't be seen by another request, nor after its own", async () => {
    let seen: unknown = "not asked"
    const other = Promise.resolve().then(() => {
      seen = takeAnswer("alpay_1")
    })
    await withAnswer("alpay_1", PAID, async () => await other)
    expect(seen).toBeUndefined()
    expect(takeAnswer("alpay_1")).toBeUndefined()
  })

  it("is too old after two seconds", () => {
    const now = jest.spyOn(performance, "now").mockReturnValue(10_000)
    withAnswer("alpay_1", PAID, () => {
      now.mockReturnValue(12_001)
      expect(takeAnswer("alpay_1")).toBeUndefined()
    })
  })
})
