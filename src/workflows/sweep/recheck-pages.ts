import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_DELETED } from "../../agreements/end-orphan"
import { listUndeclared } from "../../medusa/customs-orders"
import { listOwnedAgreements } from "../../medusa/customers"
import { ruledAccounts } from "../../customs/ruled-accounts"
import { alipayOf } from "../../modules/alipay"
import type { RecheckPosition } from "../../modules/alipay/stores/rechecks"
import { DAY } from "../../modules/alipay/time"
import { declareByRule } from "../declare-order/by-rule"
import { nameMissingPlaces } from "../../payments/name-missing-places"
import { noteShoppers } from "../../payments/note-shoppers"
import { findMisplaced } from "./find-misplaced"

/** A page of rows that the sweep regards as finished, and which of them it has to work on again. */
type Page = { ids: string[]; due: string[] }

type RecheckedKind = {
  /** Where a pass keeps how far it came with this kind. */
  position: RecheckPosition
  read: (container: MedusaContainer, after: string | null, limit: number) => Promise<Page>
  /** Gives rows to the sweep, which then calls the gateway at its own pace. */
  schedule: (container: MedusaContainer, ids: readonly string[]) => Promise<void>
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

/** Payments whose money Medusa has no place for now. */
const payments: RecheckedKind = {
  position: "position",
  read: async (container, after, limit) => {
    const alipay = alipayOf(container)
    const rows = await alipay.payments.listFinished(after, limit)
    await nameMissingPlaces(alipay.payments, rows)
    await noteShoppers(alipay, rows)
    return { ids: idsOf(rows), due: await findMisplaced(container, rows) }
  },
  schedule: async (container, ids) => {
    const alipay = alipayOf(container)
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
  schedule: async (container, ids) => {
    const alipay = alipayOf(container)
    await alipay.agreements.askToEnd(ids, { ...ACCOUNT_DELETED, now: alipay.now() })
  },
}

/** What a rule declares once it is paid or shipped is missed for so long at most when its event was lost. */
const DECLARED_LATE_MS = 3 * DAY

/** Orders that a rule should have declared, when no event told of them. */
const declarations: RecheckedKind = {
  position: "declaration_position",
  read: async (container, after, limit) => {
    const alipay = alipayOf(container)
    const ruled = [...(await ruledAccounts(alipay))]
    if (ruled.length === 0) {
      return { ids: [], due: [] }
    }
    const handlesOf = (asked: "order" | "fulfillment"): string[] =>
      ruled.filter(([, { per }]) => per === asked).map(([handle]) => handle)
    const handles = { whole: handlesOf("order"), byShipment: handlesOf("fulfillment") }
    const since = new Date(alipay.now().getTime() - DECLARED_LATE_MS)
    const rows = await listUndeclared(alipay, { ...handles, since }, { after, limit })
    const orders = rows.flatMap(({ order_id: id }) => (id === null ? [] : [id]))
    return { ids: idsOf(rows), due: [...new Set(orders)] }
  },
  schedule: async (container, ids) => {
    for (const id of ids) {
      await declareByRule(container, id)
    }
  },
}

export const RECHECKED: readonly RecheckedKind[] = [payments, agreements, declarations]
