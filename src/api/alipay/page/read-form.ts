import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBytes } from "../../read-bytes"

/** A wallet's name and an amount are a hundred bytes. */
const LIMIT_BYTES = 16 * 1024

/**
 * Reads what the form of a shopper's page sends, each field a text. Medusa's own parsers would come before the token is hidden,
 * and write it to the log with what they can't read.
 */
export const readForm = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = await readBytes(req, LIMIT_BYTES)
  if (body === "too_large") {
    res.status(413).type("text").send(`A form has at most ${LIMIT_BYTES} bytes.`)
  } else if (body !== "gone") {
    req.body = Object.fromEntries(new URLSearchParams(body.toString("utf8")))
    next()
  }
}
