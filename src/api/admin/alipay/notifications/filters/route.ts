import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import type {
  AdminAlipayNotificationFiltersResponse,
  AlipayMessageKind,
} from "../../../../../types/http"

/** What there are messages of, to be chosen from. */
export const GET = explained<unknown, AdminAlipayNotificationFiltersResponse>(async (req, res) => {
  assertAdmin(req)
  const choices = await alipayOf(req.scope).messageList.choices()
  res.json({
    handles: [...new Set(choices.map(({ handle }) => handle))].sort(),
    kinds: [...new Set(choices.map(({ kind }) => kind as AlipayMessageKind))].sort(),
  })
})
