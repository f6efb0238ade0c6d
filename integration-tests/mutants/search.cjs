/** The admin's search: what an e-mail address leads to. */
const byAddress = ["integration-tests/http/search-by-address.spec.ts"]

module.exports = [
  {
    id: "address-found-in-one-writing-alone",
    file: "src/medusa/shopper-digest.ts",
    from: "email.trim().toLowerCase()",
    to: "email.trim()",
    breaks: "A shopper is found by the address in any writing.",
    specs: byAddress,
    test: "registered with capitals",
  },
  {
    id: "former-address-not-found",
    file: "src/medusa/order-book.ts",
    from: " union (${OF_DIGEST})`",
    to: "`",
    breaks:
      "A payment is found by the address that it was made with, whatever became of the customer.",
    specs: byAddress,
    test: "before a customer changed the address",
  },
  {
    id: "corrected-address-not-noted",
    file: "src/workflows/settle-payment/settle-payment.ts",
    from: "    await noteShoppers(alipayOf(container), [after])\n",
    to: "",
    breaks: "A payment is found by the address of its order, not by one that was corrected.",
    specs: byAddress,
    test: "corrected while the wallet's page was open",
  },
  {
    id: "older-payment-has-no-address",
    file: "src/workflows/sweep/recheck-pages.ts",
    from: "    await noteShoppers(alipay, rows)\n",
    to: "",
    breaks: "What an older process took is found by its shopper's address within a day.",
    specs: byAddress,
    test: "by a payment of an older process",
  },
]
