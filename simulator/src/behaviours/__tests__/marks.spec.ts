import { BehaviourSet } from "../behaviour-set"
import { BehaviourBook } from "../book"
import { MarkError, marksIn, parseMarks, withoutMarks } from "../marks"

describe("marks", () => {
  it("stand in one or several brackets, with values, counts and first calls", () => {
    const marks = marksIn("Mugs [sim:refund.drop-after x2 pending=500] blue [sim:pay.slow@3=10]")
    expect(marks).toEqual([
      { key: "refund.drop-after", value: undefined, from: 1, times: 2 },
      { key: "pending", value: "500", from: 1, times: Infinity },
      { key: "pay.slow", value: "10", from: 3, times: Infinity },
    ])
  })

  it("are taken out of what a shopper reads", () => {
    expect(withoutMarks("Mugs [sim:pending] and plates")).toBe("Mugs and plates")
  })

  it("are none in ordinary text", () => {
    expect(marksIn("Order [1001] x2")).toEqual([])
  })

  it.each([
    ["an unknown name", "explode"],
    ["an unknown operation", "ship.timeout-after"],
    ["a missing value", "decline"],
    ["a value of the wrong kind", "pay.slow=soon"],
    ["a value where there is none", "notify.lost=3"],
    ["a count without a mark", "x2"],
    ["a count of zero", "notify.lost x0"],
  ])("are refused with %s", (_name, text) => {
    expect(() => parseMarks(text)).toThrow(MarkError)
  })
})

describe("a set of behaviours", () => {
  it("applies a mark as often as it says and no more", () => {
    const set = new BehaviourSet()
    set.add(parseMarks("inquiry.unknown-before x2"))
    const taken = [1, 2, 3].map(() => set.take("inquiry.unknown-before") !== undefined)
    expect(taken).toEqual([true, true, false])
  })

  it("applies a mark from the call it names", () => {
    const set = new BehaviourSet()
    set.add(parseMarks("pay.drop-after@2 x1"))
    expect([1, 2, 3].map(() => set.take("pay.drop-after")?.key)).toEqual([
      undefined,
      "pay.drop-after",
      undefined,
    ])
  })

  it("gives one of several at a time, in the order written", () => {
    const set = new BehaviourSet()
    set.add(parseMarks("refund.timeout-before x1 refund.drop-after x1"))
    const keys = ["refund.drop-after", "refund.timeout-before"]
    expect([1, 2, 3].map(() => set.take(...keys)?.key)).toEqual([
      "refund.timeout-before",
      "refund.drop-after",
      undefined,
    ])
  })
})

describe("the book", () => {
  const subject = (id: string) => ({ kind: "payment" as const, clientId: "c", id })

  it("gives queued marks to the next new subject that matches, once", () => {
    const book = new BehaviourBook()
    book.queue("pending", "order-7")
    book.queue("auto-pay")
    expect(book.meet(subject("a"), { texts: ["order-1"] }).peek("auto-pay")).toBeDefined()
    expect(book.meet(subject("b"), { texts: ["order-7"] }).peek("pending")).toBeDefined()
    expect(book.meet(subject("c"), { texts: ["order-7"] }).describe()).toEqual([])
  })

  it("reads a subject's texts at first sight only", () => {
    const book = new BehaviourBook()
    book.meet(subject("a"), { texts: ["[sim:pending]"] })
    expect(book.meet(subject("a"), { texts: ["[sim:auto-pay]"] }).peek("auto-pay")).toBeUndefined()
  })
})
