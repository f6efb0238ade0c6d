/** What the gateway is told of a shopper and an order. */
const payload = ["src/payments/rules/__tests__/pay-request.spec.ts"]
const store = ["integration-tests/http/what-is-sent.spec.ts"]

module.exports = [
  {
    id: "withheld-data-is-sent",
    file: "src/payments/rules/order-details.ts",
    from: "!withheld.includes(group)",
    to: "withheld.length >= 0",
    breaks: "What a shop does not want to send is not sent.",
    specs: payload,
    test: "is left out of the order",
  },
  {
    id: "withheld-device-is-sent",
    file: "src/payments/rules/pay-request.ts",
    from: '...(account.withheld.includes("device")',
    to: '...(account.withheld.includes("goods")',
    breaks: "A shopper's device is not told where the shop does not want it.",
    specs: payload,
    test: "left out of its environment",
  },
  {
    id: "withheld-billing-is-sent",
    file: "src/payments/rules/pay-request.ts",
    from: 'billingAddress === undefined || account.withheld.includes("billing")',
    to: "billingAddress === undefined",
    breaks: "A billing address is not told where the shop does not want it.",
    specs: payload,
    test: "told of cards, and left out",
  },
  {
    id: "own-network-told",
    file: "src/payments/rules/device.ts",
    from: "!PRIVATE.some((range) => range.test(plain))",
    to: "PRIVATE.length > 0",
    breaks: "An address of the shop's own network is not told as the shopper's.",
    specs: payload,
    test: "of the shop's own network",
  },
  {
    id: "phone-cut",
    file: "src/payments/rules/fields.ts",
    from: 'trimmed === "" || trimmed.length > longest ? undefined : trimmed',
    to: 'trimmed === "" ? undefined : trimmed.slice(0, longest)',
    breaks: "What means something else when it is cut is left out.",
    specs: payload,
    test: "too long for its field",
  },
  {
    id: "unreadable-cart-stops-payment",
    file: "src/payments/read-checkout.ts",
    from: "    return undefined\n",
    to: "    throw error\n",
    breaks: "No payment fails because its cart can't be read for the gateway.",
    specs: store,
    test: "can't be read, and the payment starts",
  },
  {
    id: "device-forgotten",
    file: "src/api/store/payment-sessions/note-device.ts",
    from: "withDevice(seen, next)",
    to: "withDevice({}, next)",
    breaks: "The gateway is told what the shopper uses.",
    specs: store,
    test: "what the shopper uses",
  },
]
