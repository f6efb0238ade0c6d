/** Where everything is, a line each. */
export const addressesOf = ({ urls, admin }) => `  Shop        ${urls.storefront}
  Admin       ${urls.admin}   (${admin.email} / ${admin.password})
  Simulator   ${urls.simulator}/_simulator
`

/** Says where everything is and what is worth trying. */
export const printGuide = (demo) => {
  const { urls, logs } = demo
  process.stdout.write(`
${addressesOf(demo)}  Logs        ${logs}

  Try this
    1  Buy something, choose Alipay, and press Pay on the simulated wallet page: you get an order.
    2  Do it again and press Decline, or leave the page open and come back to the shop.
    3  Pay, but close the tab before the shop loads again; then open the shop: the order is there.
    4  Buy in Europe by card (4054 6957 2310 0768, any date and code), right in the checkout: the money is held.
       Capture it on the order in the admin, then refund a part.
    5  Make the simulator misbehave: choose a fault for the next payment on its page, such as a lost notification.
    6  Sign in, link AlipayHK on your account page, and pay with one click. Buy the tea of the month that way, then let a
       month pass:
       curl -X POST ${urls.simulator}/_simulator/clock/advance -H 'content-type: application/json' -d '{"ms":2764800000}'

  Ctrl-C stops everything. The shop keeps its data; npm run demo -- --reset starts over.

`)
}
