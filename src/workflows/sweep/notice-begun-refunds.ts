import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../../modules/alipay"
import { findBegun } from "../settle-payment/finish-movements"

/** How far back is looked: longer than a store stays down. */
const LOOK_BACK_MS = 3 * 24 * 60 * 60_000
/** A refund younger than this may be on its way through its process. */
const UNDER_WAY_MS = 2 * 60_000
const AT_MOST = 1_000

type Refund = { id: string; payment?: { payment_session_id?: string } }

/**
 * Has payments looked at whose refund Medusa has written down and we have not: nothing else would, since a paid
 * payment that is settled is not asked about any more. (Held money is, so that captures need no such search.)
 */
export const noticeBegunRefunds = async (container: MedusaContainer): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const now = alipay.now()
  const before = (ms: number): Date => new Date(now.getTime() - ms)
  const refunds = (await container.resolve(Modules.PAYMENT).listRefunds(
    {
      created_at: { $gte: before(LOOK_BACK_MS), $lte: before(UNDER_WAY_MS) },
    } as never,
    {
      select: ["id", "payment.payment_session_id"],
      relations: ["payment"],
      take: AT_MOST,
      order: { created_at: "DESC" },
    }
  )) as Refund[]
  const written = await alipay.operations.listByMedusaIds(refunds.map(({ id }) => id))
  for (const { payment } of findBegun(refunds, written)) {
    const sessionId = payment?.payment_session_id
    const row = sessionId === undefined ? undefined : await alipay.payments.bySession(sessionId)
    if (row) {
      await alipay.payments.lookAgain(row.id, now)
    }
  }
}
