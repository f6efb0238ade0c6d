import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { alipayOf } from "../../../../modules/alipay"
import { whenFree } from "../../../../modules/alipay/leases/when-free"
import type { Sale } from "../../../../till/read-sale"
import type { AdminAlipaySaleResponse } from "../../../../types/http"
import { assertAdmin } from "../../../assert-actor"
import { readFields } from "../list-fields"
import { saleQuery } from "./fields"
import { presentSale } from "./present-sale"

type Asked<Fields> = { id: string; actorId: string; fields: Fields }

const BUSY =
  "The sale is being worked on by another request. Ask for it in a moment, and do not begin another payment."

/** Does what a clerk asks of a sale, and answers with the sale as it is then. */
export const answerSale = async <Schema extends z.ZodType>(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  { body, work }: { body: Schema; work: (asked: Asked<z.output<Schema>>) => Promise<Sale> }
): Promise<void> => {
  const actorId = assertAdmin(req)
  const query = readFields(saleQuery, req.query, res)
  const fields = query && readFields(body, req.body ?? {}, res)
  if (query === undefined || fields === undefined) {
    return
  }
  const id = String(req.params["id"])
  const sale = await whenFree(BUSY, async () => await work({ id, actorId, fields }))
  const now = alipayOf(req.scope).now()
  const answer: AdminAlipaySaleResponse = { sale: presentSale(sale, { locale: query.locale, now }) }
  res.json(answer)
}
