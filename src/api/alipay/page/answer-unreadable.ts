import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseLocale } from "../../../shopper-pages/rules/choose-locale"
import { showMissing } from "../../../shopper-pages/rules/missing"
import { isReadable } from "../../is-readable"
import { sendPage } from "./send-page"

/** An address that can't be read leads nowhere: its shopper gets the page that says so. */
export const answerUnreadable = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (isReadable(req.path)) {
    next()
    return
  }
  sendPage(res, showMissing(chooseLocale(req.get("accept-language"))))
}
