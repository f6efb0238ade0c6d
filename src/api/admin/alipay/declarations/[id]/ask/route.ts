import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { checkDeclarations } from "../../../../../../customs/check-declarations"
import { alipayOf } from "../../../../../../modules/alipay"
import { announce } from "../../../../../../workflows/announce"
import { findDeclaration, presentNamedDeclaration } from "../../find-declaration"

/** Asks Alipay at once what customs have answered. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const { declaration } = await findDeclaration(req)
  for (const id of await checkDeclarations(alipayOf(req.scope), [declaration])) {
    await announce(req.scope, "alipay.declaration.updated", id)
  }
  res.json({ declaration: await presentNamedDeclaration(req) })
})
