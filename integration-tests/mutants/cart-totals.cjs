/** A cart is completed only on a payment of exactly its total. */
const specs = ["integration-tests/http/cart-totals.spec.ts"]

module.exports = [
  {
    id: "storefront-completes-a-changed-cart",
    file: "src/api/store/carts/check-cart-total.ts",
    from: "if (agrees) {",
    to: "if (agrees || cartId) {",
    breaks: "The storefront completes no cart whose total changed after its payment was started.",
    specs,
    test: "is not completed by the storefront",
  },
  {
    id: "ordered-cart-is-compared",
    file: "src/api/store/carts/guard-completion.ts",
    from: "orderId === undefined ?",
    to: "orderId !== null ?",
    breaks: "A cart that has its order is answered with it.",
    specs,
    test: "does not undo an order",
  },
  {
    id: "free-cart-is-asked-to-pay",
    file: "src/api/store/carts/check-cart-total.ts",
    from: 'return free ? "free" : "changed"',
    to: 'return free ? "changed" : "changed"',
    breaks: "A cart that became free is completed without its payment.",
    specs,
    test: "when nothing is left to pay",
  },
  {
    id: "notification-completes-a-changed-cart",
    file: "src/workflows/settle-payment/complete-cart.ts",
    from: "if (!agrees) {",
    to: "if (!agrees && cartId === undefined) {",
    breaks: "No notification and no check completes a cart whose total changed.",
    specs,
    test: "sends money back that a notification tells of",
  },
  {
    id: "charge-for-a-changed-cart",
    file: "src/workflows/charge-agreement/find-collection.ts",
    from: "if (!agrees && ",
    to: "if (cartId === undefined && ",
    breaks: "No charge is made for a cart that has come to another total.",
    specs: ["integration-tests/http/agreement-charges.spec.ts"],
    test: "a cart that has come to another amount",
  },
  {
    id: "free-cart-reaches-the-gateway",
    file: "src/medusa/rules/minor-units.ts",
    from: 'if (minor === "0") {',
    to: 'if (minor === "-") {',
    breaks: "A session on a free cart is refused before anything is sent.",
    specs,
    test: "is told that there is nothing to pay",
  },
]
