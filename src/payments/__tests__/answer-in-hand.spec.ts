import type { CurrentAccount } from "../../modules/alipay/accounts/account-registry"
import { takeAnswer, withAnswer } from "../answer-in-hand"
import { UNKNOWN_INQUIRY } from "../rules/read-inquiry"

const ANSWER = {
  paymentId: "alpay_1",
  inquiry: { ...UNKNOWN_INQUIRY, fact: "paid" as const },
  account: { handle: "cn" } as unknown as CurrentAccount,
}

afterEach(() => jest.restoreAllMocks())

describe("an answer in hand", () => {
  it("is taken once, also later in the same request", async () => {
    await withAnswer(ANSWER, async () => {
      await Promise.resolve()
      expect(takeAnswer("alpay_1")).toMatchObject(ANSWER)
      expect(takeAnswer("alpay_1")).toBeUndefined()
    })
  })

  it("is about its own payment only", () => {
    withAnswer(ANSWER, () => {
      expect(takeAnswer("alpay_2")).toBeUndefined()
      expect(takeAnswer("alpay_1")).toMatchObject(ANSWER)
    })
  })

  it("can't be seen by another request, nor after its own", async () => {
    let seen: unknown = "not asked"
    const other = Promise.resolve().then(() => {
      seen = takeAnswer("alpay_1")
    })
    await withAnswer(ANSWER, async () => await other)
    expect(seen).toBeUndefined()
    expect(takeAnswer("alpay_1")).toBeUndefined()
  })

  it("is too old after two seconds", () => {
    const now = jest.spyOn(performance, "now").mockReturnValue(10_000)
    withAnswer(ANSWER, () => {
      now.mockReturnValue(12_001)
      expect(takeAnswer("alpay_1")).toBeUndefined()
    })
  })
})
