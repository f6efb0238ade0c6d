import { payResponse } from "../../../gateway/wire/payments"
import type { CounterProduct } from "../../../payments/rules/product"
import { readInStoreAnswer } from "../read-in-store-answer"

const WAITS = { resultStatus: "U", resultCode: "PAYMENT_IN_PROCESS", resultMessage: "" }
const read = (answer: object, product: CounterProduct = "payment_code") =>
  readInStoreAnswer(payResponse.parse(answer), { product })
const shown = (...codeDetails: object[]) =>
  read(
    {
      result: WAITS,
      orderCodeForm: { expireTime: "2026-01-01T12:03:00+08:00", codeDetails },
    },
    "order_code"
  )

const PAID = {
  result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "" },
  paymentId: "2026",
  paymentAmount: { currency: "CNY", value: "1050" },
}

describe("the answer at a counter", () => {
  it("is paid when it names what was paid", () =>
    expect(read(PAID)).toMatchObject({
      is: "paid",
      inquiry: { fact: "paid", paymentId: "2026", paid: { currency: "CNY", value: "1050" } },
    }))

  it.each([
    ["a success without an amount", { result: PAID.result }],
    ["an unknown outcome", { result: { ...WAITS, resultCode: "UNKNOWN_EXCEPTION" } }],
  ])("is unclear: %s", (_, answer) => expect(read(answer)).toEqual({ is: "unclear" }))

  it("waits for the shopper's PIN", () =>
    expect(read({ result: WAITS })).toMatchObject({ is: "waiting", redirect: undefined }))

  it("brings the code as text rather than as an image", () =>
    expect(
      shown(
        { codeValueType: "QRCODE", displayType: "SMALL_IMAGE", codeValue: "https://a.example/q" },
        { codeValueType: "BARCODE", displayType: "TEXT", codeValue: "123" },
        { codeValueType: "QRCODE", displayType: "TEXT", codeValue: "https://pay.example/1" }
      )
    ).toEqual({
      is: "waiting",
      redirect: { order_code: { text: "https://pay.example/1" } },
      closes: new Date("2026-01-01T04:03:00Z"),
    }))

  it("brings an image where there is no text, and is unclear where there is neither", () => {
    const image = { codeValueType: "QRCODE", displayType: "IMAGE" }
    expect(shown({ ...image, codeValue: "https://a.example/q" })).toMatchObject({
      redirect: { order_code: { image: "https://a.example/q" } },
    })
    expect(shown({ ...image, codeValue: "javascript:alert(1)" })).toEqual({ is: "unclear" })
    expect(shown()).toEqual({ is: "unclear" })
  })

  it("brings the wallet's page after a printed code, and is unclear without one", () => {
    const page = { result: WAITS, normalUrl: "https://pay.example/1" }
    expect(read(page, "entry_code")).toMatchObject({
      is: "waiting",
      redirect: { normal_url: "https://pay.example/1" },
    })
    const script = { ...page, normalUrl: "javascript:alert(1)" }
    for (const answer of [{ result: WAITS }, script]) {
      expect(read(answer, "entry_code")).toEqual({ is: "unclear" })
    }
  })
})
