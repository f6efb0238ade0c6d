/** Carts, sessions and orders: one order for a cart, and money that has no order goes back. */
const RULES = "src/bridge/decide-home.ts"
const ruleSpecs = ["src/bridge/__tests__/decide-home.spec.ts"]

module.exports = [
  {
    id: "money-of-a-living-order-returned",
    file: RULES,
    from: "holdsMoney(s) && s.view.order?.canceled === true",
    to: "holdsMoney(s) && s.view.order !== undefined",
    breaks: "Money that stands behind a living order is never sent back.",
    specs: ruleSpecs,
  },
  {
    id: "differing-money-moved",
    file: RULES,
    from: "({ difference }) => difference !== undefined",
    to: "({ difference }) => difference === null",
    breaks: "A payment whose amounts differ is left for a person.",
    specs: ruleSpecs,
  },
  {
    id: "closed-payment-becomes-an-order",
    file: RULES,
    from: "CLOSED_STATES.has(row.state) ||",
    to: "",
    breaks: "No order stands on a payment that was closed.",
    specs: ruleSpecs,
  },
  {
    id: "second-payment-kept",
    file: RULES,
    from: "s.view.order !== undefined && s.view.rival",
    to: "s.view.order === undefined && s.view.rival",
    breaks: "The money of a cart that was paid twice goes back once.",
    specs: ruleSpecs,
  },
  {
    id: "lease-for-everybody",
    file: "src/modules/alipay/leases/leases.ts",
    from: "where lease.expires_at < now()",
    to: "where lease.expires_at is not null",
    breaks: "A lease is held by one at a time.",
    specs: ["integration-tests/http/ledger.spec.ts"],
    test: "a lease",
  },
  {
    id: "lease-released-early",
    file: "src/modules/alipay/leases/leases.ts",
    from: "return await work()",
    to: "return work()",
    breaks: "A lease is held until its work is done.",
    specs: ["integration-tests/http/ledger.spec.ts"],
    test: "a lease",
  },
  {
    id: "wallet-that-is-not-offered",
    file: "src/bridge/client-data.ts",
    from: "wanted !== undefined && !account.paymentMethodTypes.includes(wanted)",
    to: 'wanted === ""',
    breaks: "A shopper pays with the wallets that the shop offers.",
    specs: ["src/bridge/__tests__/client-data.spec.ts"],
  },
]
