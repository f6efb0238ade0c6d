import { once } from "node:events"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alipayOf } from "../../../modules/alipay"
import type { Place } from "../../../modules/alipay/lists/cursor"
import { messageOf } from "../../../payments/errors"

/** Rows that are in memory at the same time. */
const AT_ONCE = 500

type ReadPage = (page: {
  place: Place | undefined
  limit: number
}) => Promise<{ lines: string; older: Place | null }>

export type CsvFile = {
  /** The file's name without the day. */
  name: string
  header: string
  /** A page of lines, and where they go on. */
  read: ReadPage
}

/** Answers with everything that a list shows, as a file: read and sent a page at a time. */
export const sendCsv = async (
  req: MedusaRequest,
  res: MedusaResponse,
  { name, header, read }: CsvFile
): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const pages = pagesOf(read)
  // The first page is read before the answer begins, so that a refusal can still be one.
  const first = await pages.next()
  const day = alipay.now().toISOString().slice(0, 10)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="alipay-${name}-${day}.csv"`)
  res.setHeader("cache-control", "no-store")
  try {
    await send(res, header + (first.value ?? ""))
    for await (const lines of pages) {
      await send(res, lines)
    }
    res.end()
  } catch (error) {
    // Cut off, the download fails; ended, it would pass for the whole.
    alipay.logger.error(`alipay: an export could not be finished: ${messageOf(error)}`)
    res.destroy()
  }
}

const pagesOf = async function* (read: ReadPage): AsyncGenerator<string, void> {
  let place: Place | undefined
  do {
    const { lines, older } = await read({ place, limit: AT_ONCE })
    yield lines
    place = older ?? undefined
  } while (place !== undefined)
}

/** Waits until the reader has taken what was sent before. @throws when they have hung up */
const send = async (res: MedusaResponse, lines: string): Promise<void> => {
  if (res.destroyed) {
    throw new Error("The reader has hung up.")
  }
  if (!res.write(lines)) {
    await Promise.race([once(res, "drain"), once(res, "close")])
  }
}
