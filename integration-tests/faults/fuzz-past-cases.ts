const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth)

/** Bodies of genuine messages that once made the door fail, or that must never do; by name. */
export const GENUINE_BODIES: Readonly<Record<string, string | Buffer>> = {
  "a zero character in an id": JSON.stringify({
    notifyType: "PAYMENT_RESULT",
    result: { resultStatus: "S", resultCode: "SUCCESS" },
    paymentId: "zero\u0000id",
  }),
  "a zero character in a text no one reads": JSON.stringify({ metadata: "a\u0000b" }),
  "a zero character in a field's name": JSON.stringify({ "a\u0000b": 1 }),
  "half of a character": '{"metadata":"\\ud800"}',
  "half of a character in a field's name": '{"\\udc00":"x"}',
  "half of a character in an id": '{"paymentRequestId":"\\ud83d"}',
  "an id of a hundred thousand digits": JSON.stringify({
    notifyType: "PAYMENT_RESULT",
    result: { resultStatus: "S" },
    paymentId: "7".repeat(100_000),
  }),
  "lists in lists, fifty thousand deep": `{"metadata":${nested(50_000, "[", "]")}}`,
  "objects in objects, twenty thousand deep": `{"a":${nested(20_000, '{"a":', "}").replace(":}", ":1}")}}`,
  "a field named __proto__":
    '{"__proto__":{"notifyType":"PAYMENT_RESULT"},"notifyType":"toString"}',
  "a number too large to be one": '{"metadata":1e999}',
  "bytes that are no text": Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  "an empty list": "[]",
  "an empty object": "{}",
  nothing: "",
}
