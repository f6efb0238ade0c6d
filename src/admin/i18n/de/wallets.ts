import type { wallets as english } from "../en/wallets"

/** Linked wallets on a customer's page. */
export const wallets: typeof english = {
  linked: {
    title: "Verknüpfte Wallets",
    description:
      "Wallets, mit denen dieser Kunde in einem Schritt zahlt. Verlängerungen werden ihnen belastet.",
    none: "Keine Wallet ist verknüpft",
    none_hint: "Kunden verknüpfen Wallets in der Storefront; Sie können sie nur trennen.",
    since: "Verknüpft",
    until: "Endet",
    over_since: "Beendet",
    end: "Trennen",
    end_of: "{{wallet}} trennen",
    end_title: "{{wallet}} trennen?",
    end_sure:
      "Diese Wallet kann nicht mehr belastet werden, auch nicht für Verlängerungen. Nur der Kunde kann sie wieder verknüpfen.",
    ended: "{{wallet}} ist getrennt",
    last_charges: "Letzte Belastungen",
    never_charged: "Nie belastet",
    order: "Bestellung",
  },
  agreement_state: {
    pending: "Bei der Wallet",
    active: "Aktiv",
    expiring: "Endet bald",
    expired: "Abgelaufen",
    revoked: "Getrennt",
    failed: "Nicht verknüpft",
  },
  agreement_reason: {
    consent_expired: "Der Kunde hat nicht rechtzeitig zugestimmt",
    no_consent_page: "Die Wallet bot keine Seite zum Zustimmen",
    code_of_another: "Ihr Code gehörte einem anderen Kunden",
    token_lost: "Die Antwort mit ihrem Token ging verloren",
    token_expired: "Ihr Token ist abgelaufen",
    revoked_by_customer: "Vom Kunden",
    revoked_by_shop: "Vom Shop",
    account_deleted: "Das Konto des Kunden wurde gelöscht",
    ended_in_wallet: "In der Wallet",
    invalid_access_token: "Die Wallet nimmt es nicht mehr an",
  },
  charge_state: {
    paid: "Bezahlt",
    failed: "Abgelehnt",
    canceled: "Storniert",
    open: "Noch unbekannt",
  },
}
