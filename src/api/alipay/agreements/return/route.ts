import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alipayOf } from "../../../../modules/alipay"
import { markOf, unmarkBrowser } from "../browser-cookie"
import { takeReturn, type ReturnTaken } from "../../../../agreements/take-return"

/** Neither a state nor a code of the gateway is longer. */
const LONGEST = 256

const PRINTABLE = /^[\x21-\x7e]+$/

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= LONGEST && PRINTABLE.test(value) ? value : undefined

/** The address carries a code: it must stay neither in a cache nor in the next page's referrer. */
const SECRET_ADDRESS = { "cache-control": "no-store", "referrer-policy": "no-referrer" }

const storefrontAddress = ({ row, outcome, confirmation }: ReturnTaken): string => {
  const address = new URL(row.return_url)
  address.searchParams.set("alipay_agreement", row.id)
  address.searchParams.set("alipay_outcome", outcome)
  if (confirmation !== undefined) {
    address.searchParams.set("alipay_confirmation", confirmation)
  }
  return address.href
}

/** Where a wallet sends the shopper back to. Open to anyone: only who knows the state gets anywhere. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.set(SECRET_ADDRESS)
  const alipay = alipayOf(req.scope)
  const authState = textOf(req.query["authState"])
  const authCode = textOf(req.query["authCode"])
  const taken =
    authState && (await takeReturn(alipay, { authState, authCode, cookieOf: markOf(req, alipay) }))
  if (!taken) {
    res.status(404).type("text/plain").send("This link is not valid. Please go back to the shop.")
    return
  }
  if (taken.row.state !== "pending") {
    unmarkBrowser(res, alipay, taken.row.id)
  }
  res.redirect(303, storefrontAddress(taken))
}
