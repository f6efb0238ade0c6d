import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import {
  findListedDeclaration,
  type ListedDeclaration,
} from "../../../../customs/list-declarations"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayDeclarationDetail } from "../../../../types/http"
import { assertFound } from "../list-fields"
import { presentDeclarationDetail } from "./present-declaration"
import { sentence } from "../../../../gateway"

/** The declaration that a request names. @throws MedusaError NOT_FOUND */
export const findDeclaration = async (
  req: AuthenticatedMedusaRequest,
  id = String(req.params["id"])
): Promise<ListedDeclaration> =>
  assertFound(
    await findListedDeclaration(alipayOf(req.scope), id),
    sentence("no_declaration", "There is no declaration {{id}}.", { id })
  )

/** A declaration as it is now; by default the one that a request names. @throws MedusaError NOT_FOUND */
export const presentNamedDeclaration = async (
  req: AuthenticatedMedusaRequest,
  id?: string
): Promise<AdminAlipayDeclarationDetail> =>
  await presentDeclarationDetail(alipayOf(req.scope), await findDeclaration(req, id))
