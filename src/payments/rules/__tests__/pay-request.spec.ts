import { resolveAccount } from "../../../modules/alipay/accounts/resolve-account"
import { toPayRequest } from "../pay-request"
import { aPaymentRow } from "./a-payment-row"

const account = resolveAccount("cn", {
  client_id: "SANDBOX_1",
  private_key: "k",
  alipay_public_key: "p",
})
const nameOf = (first_name: string) =>
  toPayRequest({
    row: aPaymentRow({}),
    account,
    choice: {
      paymentMethodType: "ALIPAY_CN",
      returnUrl: "https://shop.example/back",
      terminal: { terminalType: "WEB" },
      locale: undefined,
    },
    shopper: { id: "cus_1", first_name },
    notifyUrl: undefined,
  }).order.buyer

it.each([
  ["Lin", { buyerName: { firstName: "Lin" } }],
  [`${"x".repeat(31)}😀`, { buyerName: { firstName: "x".repeat(31) } }],
  [`${"x".repeat(30)}😀y`, { buyerName: { firstName: `${"x".repeat(30)}😀` } }],
  [`x${"\u0301".repeat(40)}`, {}],
])("the name %s is cut between characters", (name, expected) => {
  expect(nameOf(name)).toEqual({ referenceBuyerId: "cus_1", ...expected })
})
