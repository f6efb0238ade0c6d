import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** A wallet's name and an amount are a hundred bytes. */
const LIMIT_BYTES = 16 * 1024

/**
 * Reads what the form of a link's page sends, each field a text. Medusa's own parsers would come before the token is hidden,
 * and write it to the log with what they can't read.
 */
export const readForm = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMIT_BYTES) {
      res.status(413).type("text").send(`A form has at most ${LIMIT_BYTES} bytes.`)
      return
    }
    chunks.push(chunk)
  }
  req.body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")))
  next()
}
