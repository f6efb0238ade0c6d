import { captureStopOf, readReview } from "../review"

const answer = (fields: object) =>
  ({ result: { resultStatus: "S" }, ...fields }) as Parameters<typeof readReview>[0]

describe("the review of a card", () => {
  it.each([
    ["none", {}, undefined],
    ["one that goes on", { authReviewStatus: "PROCESSING" }, "processing"],
    ["one that accepted", { authReviewStatus: "ACCEPT" }, "accepted"],
    ["one that refused", { authReviewStatus: "REJECT" }, "rejected"],
    [
      "a rule that asks for one",
      { popRiskDecisionResultInfo: { postRiskDecision: "REVIEW" } },
      "processing",
    ],
    [
      "a rule that refused",
      { popRiskDecisionResultInfo: { postRiskDecision: "REJECT" } },
      "rejected",
    ],
    [
      "a person who accepted after a rule asked",
      { authReviewStatus: "ACCEPT", popRiskDecisionResultInfo: { postRiskDecision: "REVIEW" } },
      "accepted",
    ],
    [
      "a rule that refused beside a review that goes on",
      { authReviewStatus: "PROCESSING", popRiskDecisionResultInfo: { postRiskDecision: "REJECT" } },
      "rejected",
    ],
    ["a word of another day", { authReviewStatus: "ESCALATED" }, undefined],
  ])("is read: %s", (_, fields, status) => {
    expect(readReview(answer(fields))?.status).toBe(status)
  })

  it("keeps who makes it, cut", () => {
    const read = (source?: string) =>
      readReview(answer({ authReviewStatus: "ACCEPT", authReviewSource: source }))?.source
    expect([read("PSP"), read()]).toEqual(["PSP", null])
    expect(read("X".repeat(99))?.length).toBeLessThanOrEqual(32)
  })

  it("stops a capture while it goes on and when it refused, and not otherwise", () => {
    const stop = (status: "processing" | "accepted" | "rejected") =>
      captureStopOf({ status, source: null })?.message
    expect(stop("processing")).toMatch(/under review/)
    expect(stop("rejected")).toMatch(/Cancel the order/)
    expect([stop("accepted"), captureStopOf(null)]).toEqual([undefined, undefined])
  })
})
