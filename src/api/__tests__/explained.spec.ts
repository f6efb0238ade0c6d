import type { MedusaResponse } from "@medusajs/framework/http"
import { getHttpResponseFromError } from "@medusajs/framework/http"
import { sentence } from "../../gateway"
import { notAllowed } from "../../modules/alipay/refusal"
import { explained } from "../explained"

/** What is answered to a handler's error, as Medusa's own error handler makes the answer. */
const answerTo = async (error: unknown): Promise<object> => {
  let answer: object = {}
  const res = {
    json: (body: object) => {
      answer = body
      return res
    },
  } as MedusaResponse
  const handler = explained(() => Promise.reject(error))
  await expect(handler({} as never, res)).rejects.toBe(error)
  res.json(getHttpResponseFromError(error).body)
  return answer
}

const refused = notAllowed(
  sentence("only_left", "Only {{left}} can be captured.", { left: "5 CNY" })
)

describe("a refusal of an admin route", () => {
  it("is answered with its code, its values and its sentence", async () => {
    expect(await answerTo(refused)).toEqual({
      type: "not_allowed",
      code: "only_left",
      params: { left: "5 CNY" },
      message: "Only 5 CNY can be captured.",
    })
  })

  it("is the same when a workflow hands it on as a plain object", async () => {
    const { type, code, params, message } = refused
    expect(await answerTo({ type, code, params, message })).toMatchObject({ code, params, message })
  })

  it("without values is answered as Medusa answers it", async () => {
    expect(await answerTo({ type: "not_found", message: "There is none." })).toEqual({
      type: "not_found",
      message: "There is none.",
    })
  })
})
