import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_DELETED } from "../../agreements/end-orphan"
import { listOwnedAgreements } from "../../medusa/customers"
import { alipayOf } from "../../modules/alipay"
import type { ChargeStores } from "../../modules/alipay/parts"
import type { RecheckPosition } from "../../modules/alipay/stores/rechecks"
import { findMisplaced } from "./find-misplaced"

/** A page of rows that the sweep regards as finished, and which of them it has to work on again. */
type Page = { ids: string[]; due: string[] }

type RecheckedKind = {
  /** Where a pass keeps how far it came with this kind. */
  position: RecheckPosition
  read: (container: MedusaContainer, after: string | null, limit: number) => Promise<Page>
  /** Gives rows to the sweep, which then calls the gateway at its own pace. */
  schedule: (alipay: ChargeStores, ids: readonly string[]) => Promise<void>
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

/** Payments whose money Medusa has no place for now. */
const payments: RecheckedKind = {
  position: "position",
  read: async (container, after, limit) => {
    const rows = await alipayOf(container).payments.listFinished(after, limit)
    return { ids: idsOf(rows), due: await findMisplaced(container, rows) }
  },
  schedule: async (alipay, ids) => {
    for (const id of ids) {
      await alipay.checks.schedule(id, alipay.now())
    }
  },
}

/** Agreements whose customer is gone, when no event told of it. */
const agreements: RecheckedKind = {
  position: "agreement_position",
  read: async (container, after, limit) => {
    const rows = await listOwnedAgreements(alipayOf(container), after, limit)
    return { ids: idsOf(rows), due: idsOf(rows.filter(({ is_orphan }) => is_orphan)) }
  },
  schedule: async (alipay, ids) =>
    await alipay.agreements.askToEnd(ids, { ...ACCOUNT_DELETED, now: alipay.now() }),
}

export const RECHECKED: readonly RecheckedKind[] = [payments, agreements]
