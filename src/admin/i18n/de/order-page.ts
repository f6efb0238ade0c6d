import type { orderPage as english } from "../en/order-page"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage: typeof english = {
  order_money: {
    review: {
      processing: "In Prüfung. Noch nicht versenden oder erfassen.",
      accepted: "Die Prüfung hat diese Karte angenommen.",
      rejected: "Die Prüfung hat diese Karte abgelehnt. Stornieren Sie die Bestellung.",
    },
    collection: "Zahlung {{number}} von {{count}}",
    open: "Zahlung öffnen",
    dashboard: "Dashboard von Alipay",
  },
  held: {
    title: "{{amount}} autorisiert",
    captured: "Bisher erfasst: {{amount}}.",
    until: "Autorisiert bis {{time}}.",
    amount: "Zu erfassender Betrag, {{currency}}",
    capture: "Erfassen",
    sure: "{{amount}} wird erfasst; {{rest}} bleibt autorisiert.",
  },
  asked: {
    ask: "Alipay jetzt fragen",
    same: "Alipay sagt dasselbe.",
    no_answer: "Alipay hat nicht geantwortet. Versuchen Sie es später erneut.",
  },
  card: {
    card: "Karte",
    three_ds: "3-D Secure",
    country: "Ausgestellt in",
  },
  three_ds: {
    full: "Von der Bank bestätigt",
    tried: "Versucht, nicht bestätigt",
    none: "Nicht benutzt",
  },
  timeline: {
    filter: "Anzeigen",
    calls: "Zahlungen, Erfassungen, Erstattungen",
    messages: "Benachrichtigungen",
    repairs: "Berichtigungen",
    admins: "Von Admins getan",
    started: "Zahlung begonnen:",
    paid: "Vom Kunden bezahlt:",
    open: "Nachricht anzeigen",
  },
  why: {
    declined: "Die Bank oder Wallet des Kunden hat abgelehnt",
    risk: "Alipay vermutet Betrug",
    closed: "Die Zahlung ist abgelaufen oder wurde bei Alipay geschlossen",
    not_found: "Alipay kennt diese Zahlung nicht",
    too_late: "Dafür ist es bei Alipay zu spät",
    merchant_balance:
      "Ihr Guthaben bei Alipay reicht nicht. Laden Sie es auf, dann versuchen Sie es erneut",
    amount_exceeded: "Das ist mehr, als übrig ist",
    charged_back: "Die Bank hat dem Kunden dieses Geld nach einem Streit gegeben",
    not_supported: "Diese Wallet erlaubt es nicht",
    account: "Alipay lehnt das Konto ab. Prüfen Sie Einstellungen > Alipay und Ihren Vertrag",
  },
}
