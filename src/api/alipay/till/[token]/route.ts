import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseLocale } from "../../../../shopper-pages/rules/choose-locale"
import { showMissing } from "../../../../shopper-pages/rules/missing"
import { readPlaceOfCode } from "../../../../till/read-printed"
import type { PrintedNotice, Typed } from "../../../../till/rules/describe-printed"
import { showPrinted } from "../../../../till/show-printed"
import { checkPrinted } from "../../../../workflows/till/pay-printed"
import { sendPage } from "../../page/send-page"
import { readPrintedForm } from "../printed-form"
import { readScan, type Scanned } from "../read-scan"
import { startPrinted } from "../start-printed"

/** Neither a sale's id nor anything else in the address is longer. */
const LONGEST = 64

const saleIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= LONGEST ? value : undefined

type How = {
  saleId: string | undefined
  notice?: PrintedNotice | undefined
  typed?: Typed
  forwards?: boolean
  returned?: boolean
}

const show = async (
  req: MedusaRequest,
  res: MedusaResponse,
  scanned: Scanned,
  { saleId, notice, forwards = false, returned = false, ...how }: How
): Promise<void> => {
  const { locale, address, wallet, place } = scanned
  const sale = saleId === undefined ? undefined : await checkPrinted(req.scope, scanned, saleId)
  const view = sale ?? (await readPlaceOfCode(req.scope, scanned))
  sendPage(
    res,
    showPrinted(view, { locale, address, wallet, place, notice, forwards, returned, ...how })
  )
}

/** The page of a place's printed code. Open to anyone; only who has what the store signed gets anywhere. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const scanned = await readScan(req)
  if (!scanned) {
    sendPage(res, showMissing(chooseLocale(req.get("accept-language"))))
    return
  }
  await show(req, res, scanned, {
    saleId: saleIn(req.query["sale"]),
    forwards: req.query["to"] === "wallet",
    returned: req.query["from"] === "wallet",
  })
}

/** Begins a payment with the wallet whose browser this is, and leads there. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const scanned = await readScan(req)
  if (!scanned) {
    sendPage(res, showMissing(chooseLocale(req.get("accept-language"))))
    return
  }
  const form = readPrintedForm(req.body)
  const { saleId, start } = await startPrinted(req.scope, scanned, form)
  if (saleId !== undefined && (start === "open" || start === "unchanged")) {
    res.set("cache-control", "no-store").set("referrer-policy", "no-referrer")
    res.redirect(303, `${scanned.address}?sale=${saleId}${start === "open" ? "&to=wallet" : ""}`)
    return
  }
  await show(req, res, scanned, { saleId, notice: NOTICES[start], typed: form.typed })
}

const NOTICES: Readonly<Record<string, PrintedNotice>> = {
  too_many: "too_many",
  refused: "not_started",
  wrong: "printed_wrong",
}
