import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { mustBe } from "../admin/alipay/field-texts"
import { readFields } from "../admin/alipay/list-fields"

/** What is answered to fields that are not right. */
const answerTo = (fields: object): unknown => {
  let answer: unknown
  const res = {} as MedusaResponse
  res.status = () => res
  res.json = (body) => {
    answer = body
    return res
  }
  const schema = z.strictObject({ state: z.enum(["open"], mustBe.oneOf("state", ["open"])) })
  readFields(schema, fields, res)
  return answer
}

describe("a field that is not right", () => {
  it("is told with the code and the values of its sentence", () => {
    const said = {
      code: "field_one_of",
      params: { field: "state", words: "open" },
      message: "state must be one of: open.",
    }
    expect(answerTo({ state: "gone" })).toEqual({
      ...{ type: "invalid_data", ...said },
      errors: [{ field: "state", ...said }],
    })
  })

  it("is told with a code where there is no such field", () => {
    expect(answerTo({ state: "open", colour: "red" })).toMatchObject({
      errors: [{ field: "colour", code: "field_unknown" }],
    })
  })
})
