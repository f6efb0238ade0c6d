import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBytes } from "../read-bytes"

const LIMIT_BYTES = 256 * 1024

/** Keeps the request's bytes as they came and parses nothing: a signature is over bytes. */
export const readRawBody = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = await readBytes(req, LIMIT_BYTES)
  if (body === "too_large") {
    res.status(413).json({ message: `A notification has at most ${LIMIT_BYTES} bytes.` })
  } else if (body !== "gone") {
    req.rawBody = body
    next()
  }
}
