import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { alipayOf } from "../../../../modules/alipay"
import { isLeaseBusy } from "../../../../modules/alipay/leases/leases"
import type { Sale } from "../../../../till/read-sale"
import type { AdminAlipaySaleResponse } from "../../../../types/http"
import { assertAdmin } from "../../../assert-actor"
import { readFields } from "../list-fields"
import { saleQuery } from "./fields"
import { presentSale } from "./present-sale"

type Asked<Fields> = { id: string; actorId: string; fields: Fields }

const whenFree = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw isLeaseBusy(error)
      ? new MedusaError(
          MedusaError.Types.CONFLICT,
          "The sale is being worked on by another request. Ask for it in a moment, and do not begin another payment."
        )
      : error
  }
}

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
  const sale = await whenFree(async () => await work({ id, actorId, fields }))
  const now = alipayOf(req.scope).now()
  const answer: AdminAlipaySaleResponse = { sale: presentSale(sale, { locale: query.locale, now }) }
  res.json(answer)
}
