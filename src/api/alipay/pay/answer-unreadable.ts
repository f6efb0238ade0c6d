import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { showMissing } from "../../../payment-links/show-link"
import { isReadable } from "../../is-readable"
import { sendPage, visitorOf } from "./send-page"

/** An address that can't be read is no link: its shopper gets the page that says so. */
export const answerUnreadable = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (isReadable(req.path)) {
    next()
    return
  }
  sendPage(res, showMissing(visitorOf(req, "").locale))
}
