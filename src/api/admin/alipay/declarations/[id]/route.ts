import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayDeclarationResponse } from "../../../../../types/http"
import { presentNamedDeclaration } from "../find-declaration"

/** One declaration: what was declared, what Alipay and customs answered, and what was done. */
export const GET = explained<unknown, AdminAlipayDeclarationResponse>(async (req, res) => {
  assertAdmin(req)
  res.json({ declaration: await presentNamedDeclaration(req) })
})
