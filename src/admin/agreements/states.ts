import type { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { AlipayAgreementState } from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

export const AGREEMENT_COLORS: Readonly<Record<AlipayAgreementState, Color>> = {
  pending: "grey",
  active: "green",
  expiring: "orange",
  expired: "grey",
  revoked: "grey",
  failed: "red",
}

/** By the ledger's state of a charge; any other state is still open. */
export const CHARGE_COLORS: Readonly<Partial<Record<string, Color>>> = {
  paid: "green",
  failed: "red",
  canceled: "grey",
}
