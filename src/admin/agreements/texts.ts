import type { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { AlipayAgreementState } from "../../types/http"
import type { TextKey } from "../i18n/use-text"

type Look = { color: NonNullable<ComponentProps<typeof StatusBadge>["color"]>; text: TextKey }

export const AGREEMENT_STATES: Readonly<Record<AlipayAgreementState, Look>> = {
  pending: { color: "grey", text: "agreement_state.pending" },
  active: { color: "green", text: "agreement_state.active" },
  expiring: { color: "orange", text: "agreement_state.expiring" },
  expired: { color: "grey", text: "agreement_state.expired" },
  revoked: { color: "grey", text: "agreement_state.revoked" },
  failed: { color: "red", text: "agreement_state.failed" },
}

/** Why an agreement is over; a reason that is not here is the gateway's own code. */
export const AGREEMENT_REASONS: Readonly<Partial<Record<string, TextKey>>> = {
  CONSENT_EXPIRED: "agreement_reason.consent_expired",
  NO_CONSENT_PAGE: "agreement_reason.no_consent_page",
  CODE_OF_ANOTHER: "agreement_reason.code_of_another",
  TOKEN_LOST: "agreement_reason.token_lost",
  TOKEN_EXPIRED: "agreement_reason.token_expired",
  REVOKED_BY_CUSTOMER: "agreement_reason.revoked_by_customer",
  REVOKED_BY_SHOP: "agreement_reason.revoked_by_shop",
  ACCOUNT_DELETED: "agreement_reason.account_deleted",
  ENDED_IN_WALLET: "agreement_reason.ended_in_wallet",
  INVALID_ACCESS_TOKEN: "agreement_reason.refused_by_wallet",
}

/** What became of a charge, by the ledger's word. */
export const CHARGE_STATES: Readonly<Partial<Record<string, Look>>> = {
  paid: { color: "green", text: "charge_state.paid" },
  failed: { color: "red", text: "charge_state.failed" },
  canceled: { color: "grey", text: "charge_state.canceled" },
}

export const OPEN_CHARGE: Look = { color: "orange", text: "charge_state.open" }
