import { explained } from "../../../../explained"
import type { AdminAlipayPosterResponse } from "../../../../../types/http"
import { chooseLocale } from "../../../../../shopper-pages/rules/choose-locale"
import { printPoster } from "../../../../../workflows/till/print-poster"
import { assertAdmin } from "../../../../assert-actor"
import { readFields } from "../../list-fields"
import { printPosterBody } from "../fields"

/** Prints a place's poster with its code; `replace` makes the old one worth nothing. */
export const POST = explained(async (req, res) => {
  const actor_id = assertAdmin(req)
  const fields = readFields(printPosterBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const locale = chooseLocale(fields.locale)
  const { poster, bytes, address } = await printPoster(req.scope, { ...fields, locale, actor_id })
  const answer: AdminAlipayPosterResponse = {
    poster: {
      document: bytes.toString("base64"),
      file_name: `poster-${poster.id.slice(-6)}.pdf`,
      address,
      printed_since: poster.created_at.toISOString(),
    },
  }
  // The address is a secret of sorts: no one on the way keeps it.
  res.setHeader("cache-control", "no-store")
  res.json(answer)
})
