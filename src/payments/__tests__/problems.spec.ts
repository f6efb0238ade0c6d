import { GatewayResultError, GatewayTransportError, sentence } from "../../gateway"
import { AccountError } from "../../modules/alipay/accounts/account-error"
import { factsOf, notAllowed, saidOf } from "../../modules/alipay/refusal"
import { problemOf, refusal } from "../errors"
import { hearRefusal, tellRefusal, type Heard } from "../heard-refusal"

const REFUSED = sentence("sale_canceled", "Sale {{id}} is canceled. Begin a new one.", { id: "7" })
const unread = new GatewayTransportError("The gateway refused the request (KEY_NOT_FOUND).", {
  ...{ kind: "refused", effect: "none", resultCode: "KEY_NOT_FOUND" },
})

describe("why something was not done", () => {
  it.each([
    ["a refusal", notAllowed(REFUSED), REFUSED],
    [
      "a refusal that a workflow handed on",
      { ...notAllowed(REFUSED), message: REFUSED.message },
      REFUSED,
    ],
    [
      "a setting",
      new AccountError("cn", "private_key", REFUSED),
      {
        ...{ code: "account_trouble", params: { handle: "cn", problem: REFUSED } },
        message: `Alipay account "cn": ${REFUSED.message}`,
      },
    ],
    ["any other error", new Error("connection terminated"), "connection terminated"],
    [
      "the gateway's own words",
      new GatewayResultError("RISK_REJECT: no", {
        ...{ effect: "none", resultCode: "RISK_REJECT", resultMessage: "no" },
      }),
      "RISK_REJECT: no",
    ],
  ])("%s is kept as it can be said", (_, error, expected) => {
    expect(problemOf(error)).toEqual(expected)
  })

  it("what keeps the gateway from being reached is said as a test connection says it", () => {
    expect(problemOf(unread)).toEqual({
      code: "both_sentences",
      params: {
        one: expect.objectContaining({ code: "connection_key_not_uploaded" }),
        other: expect.objectContaining({ code: "connection_key_not_uploaded_fix" }),
      },
      message: unread.message,
    })
    expect(saidOf(refusal("refund the payment", unread))).toMatchObject({
      code: "not_refunded",
      params: { reason: { code: "both_sentences" } },
      message: `Alipay did not refund the payment: ${unread.message}`,
    })
  })

  it("stands in facts in English, with its sentence beside it where there is one", () => {
    expect(factsOf("problem", "x".repeat(301)).problem).toHaveLength(300)
    expect(factsOf("problem", "plain")).toEqual({ problem: "plain" })
    expect(factsOf("cause", REFUSED)).toEqual({
      cause: REFUSED.message,
      cause_sentence: REFUSED,
    })
  })
})

describe("a refusal within a request of Medusa's", () => {
  const refuse = async (): Promise<void> => await Promise.reject(notAllowed(REFUSED))

  it("is heard by who listens, and thrown on", async () => {
    const heard: Heard = {}
    const other: Heard = {}
    await Promise.all([
      expect(hearRefusal(heard, async () => await tellRefusal(refuse))).rejects.toThrow("Begin"),
      hearRefusal(other, async () => await tellRefusal(async () => await Promise.resolve())),
    ])
    expect(heard.said).toEqual(REFUSED)
    expect(other.said).toBeUndefined()
  })

  it("is thrown as it is where no one listens", async () => {
    await expect(tellRefusal(refuse)).rejects.toMatchObject({ code: "sale_canceled" })
  })
})
