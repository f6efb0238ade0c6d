import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * Reads a request's body as it came, where nothing has parsed it.
 * @returns `too_large` as soon as it has more bytes; `gone` when the caller has hung up or sent no HTTP: no one waits for an
 * answer, and a stranger must not fill the log
 */
export const readBytes = async (
  req: MedusaRequest,
  atMost: number
): Promise<Buffer | "too_large" | "gone"> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > atMost) {
        return "too_large"
      }
      chunks.push(chunk)
    }
  } catch (error) {
    if (req.destroyed) {
      return "gone"
    }
    throw error
  }
  return Buffer.concat(chunks)
}
