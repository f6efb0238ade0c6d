import { reviewOf, stateOfReview } from "../review"

const wallet = (pspName: string, registrationStatus: string, rejectReasons?: unknown) => ({
  pspName,
  registrationResult: {
    registrationStatus,
    ...(rejectReasons === undefined ? {} : { rejectReasons }),
  },
})

const answer = (status: string | undefined, ...list: ReturnType<typeof wallet>[]) => ({
  registrationResult: { registrationStatus: status },
  pspRegistrationResultList: list,
})

describe("where an answer says that a registration is", () => {
  it.each([
    ["is under review", answer("PENDING", wallet("A", "PENDING")), "in_review"],
    ["is under review while it does not say", answer(undefined), "in_review"],
    [
      "is under review at a word that is not known",
      answer("SUBMITTED", wallet("A", "APPROVED")),
      "in_review",
    ],
    [
      "is under review while a wallet is",
      answer("COMPLETED", wallet("A", "REJECTED"), wallet("B", "PENDING")),
      "in_review",
    ],
    [
      "is under review at a wallet's word that is not known",
      answer("COMPLETED", wallet("A", "ON_HOLD")),
      "in_review",
    ],
    [
      "is approved by all",
      answer("COMPLETED", wallet("A", "APPROVED"), wallet("B", "approved")),
      "approved",
    ],
    [
      "is rejected by all",
      answer("completed", wallet("A", "REJECTED"), wallet("B", "REJECTED")),
      "rejected",
    ],
    [
      "is approved by some",
      answer("COMPLETED", wallet("A", "APPROVED"), wallet("B", "REJECTED")),
      "partly_approved",
    ],
    ["is over and names no wallet", answer("COMPLETED"), "unclear"],
    ["is approved without a wallet", answer("APPROVED"), "approved"],
    ["is rejected without a wallet", answer("REJECTED"), "rejected"],
    [
      "is not over before its word says so",
      answer("PENDING", wallet("A", "APPROVED")),
      "in_review",
    ],
  ])("%s", (_, given, state) => expect(stateOfReview(given)).toBe(state))

  it("is rejected when it is over with reasons and no wallet", () => {
    const given = {
      registrationResult: { registrationStatus: "COMPLETED", rejectReasons: "no papers" },
    }
    expect(stateOfReview(given)).toBe("rejected")
  })
})

it("keeps the wallets' words, whatever form their reasons have", () => {
  expect(
    reviewOf({
      registrationResult: { registrationStatus: "COMPLETED", rejectReasons: "" },
      pspRegistrationResultList: [
        wallet("ALIPAY_CN", "REJECTED", ["blurred", "expired"]),
        wallet("ALIPAY_HK", "APPROVED"),
        { registrationResult: undefined },
      ],
    })
  ).toEqual({
    reasons: null,
    wallets: [
      { wallet: "ALIPAY_CN", status: "rejected", reasons: '["blurred","expired"]' },
      { wallet: "ALIPAY_HK", status: "approved", reasons: null },
      { wallet: "?", status: "pending", reasons: null },
    ],
  })
})

it("keeps no more of an answer than a row should hold", () => {
  const list = Array.from({ length: 150 }, () =>
    wallet("W".repeat(100), "REJECTED", "r".repeat(5_000))
  )
  const { wallets } = reviewOf(answer("COMPLETED", ...list))
  expect(wallets).toHaveLength(100)
  expect([wallets[0]?.wallet.length, wallets[0]?.reasons?.length]).toEqual([64, 1_000])
})
