import type { ShopperTexts } from "./texts"

export const de: ShopperTexts = {
  insufficient_funds: "Das Guthaben reichte nicht aus. Bitte wählen Sie eine andere Zahlungsart.",
  limit_exceeded:
    "Der Betrag liegt über einem Limit des Wallets. Bitte wählen Sie eine andere Zahlungsart.",
  account_problem:
    "Mit diesem Wallet-Konto ist die Zahlung zurzeit nicht möglich. Bitte prüfen Sie es in der App des Wallets oder zahlen Sie auf andere Weise.",
  card_refused:
    "Die Karte wurde abgelehnt. Bitte verwenden Sie eine andere Karte oder eine andere Zahlungsart.",
  authentication_failed: "Die Zahlung wurde nicht bestätigt. Bitte versuchen Sie es noch einmal.",
  expired: "Die Zeit zum Bezahlen ist abgelaufen. Bitte versuchen Sie es noch einmal.",
  canceled:
    "Die Zahlung wurde abgebrochen. Bitte versuchen Sie es noch einmal oder zahlen Sie auf andere Weise.",
  agreement_ended:
    "Das verknüpfte Wallet kann nicht mehr verwendet werden. Bitte verknüpfen Sie es neu oder zahlen Sie auf andere Weise.",
  not_supported:
    "Diese Zahlungsart ist für diese Bestellung nicht verfügbar. Bitte wählen Sie eine andere.",
  cart_changed:
    "Die Summe Ihres Warenkorbs hat sich geändert, seit die Zahlung begonnen wurde. Bitte zahlen Sie noch einmal. Wenn Sie bereits bezahlt haben, erhalten Sie dieses Geld zurück.",
  total_changed:
    "Die Summe Ihres Warenkorbs ist jetzt eine andere. Ihnen wurde nichts berechnet. Bitte prüfen Sie den Warenkorb und zahlen Sie noch einmal.",
  returned:
    "Die Bestellung kam nicht zustande. Das Geld, das Sie bezahlt haben, erhalten Sie zurück.",
  returned_beside_order:
    "Ihre Bestellung ist aufgegeben. Geld, das Sie außerdem bezahlt haben und das sie nicht brauchte, erhalten Sie zurück.",
  under_review:
    "Der Shop muss die Zahlung prüfen. Bitte wenden Sie sich an ihn; Ihr Geld ist nicht verloren.",
  CUSTOMER_CHANGED:
    "Das verknüpfte Wallet gehört einem anderen Kunden. Es wurde nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.",
  CUSTOMER_DELETED:
    "Das Kundenkonto des verknüpften Wallets wurde gelöscht. Es wurde nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.",
  DELIVERY_CHANGED:
    "Die Lieferadresse hat sich geändert, seit das Wallet gewählt wurde. Es wurde nichts abgebucht. Bitte wählen Sie die Zahlungsart noch einmal.",
  CHOICE_EXPIRED:
    "Das Wallet wurde vor zu langer Zeit gewählt. Es wurde nichts abgebucht. Bitte wählen Sie die Zahlungsart noch einmal.",
  declined:
    "Die Zahlung war nicht erfolgreich. Es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal oder zahlen Sie auf andere Weise.",
}
