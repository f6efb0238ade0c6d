import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const LIMIT_BYTES = 256 * 1024

/** Keeps the request's bytes as they came and parses nothing: a signature is over bytes. */
export const readRawBody = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LIMIT_BYTES) {
        res.status(413).json({ message: `A notification has at most ${LIMIT_BYTES} bytes.` })
        return
      }
      chunks.push(chunk)
    }
  } catch (error) {
    // The sender has hung up or sent no HTTP: no one waits for an answer, and a stranger must not fill the log.
    if (req.destroyed) {
      return
    }
    throw error
  }
  req.rawBody = Buffer.concat(chunks)
  next()
}
