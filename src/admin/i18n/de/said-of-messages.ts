import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "Alipay-Konto „{{handle}}“: {{problem}}",
  account_not_registered: "Am Zahlungsmodul ist kein Alipay-Konto {{handle}} registriert.",
  lost_credentials:
    "Alipay-Konto „{{handle}}“: Diese Zahlung wurde mit der Client-ID {{clientId}} gemacht, deren Schlüssel nicht mehr eingestellt sind. Stellen Sie sie wieder ein, um nach ihr zu fragen oder sie zu erstatten.",
  ledger_held:
    "Diese Datenbank wird seit {{since}} an einem neuen Ort benutzt und ist vielleicht die Kopie eines Shops, der anderswo weiterläuft: Frühere Zahlungen und verknüpfte Wallets werden nicht angerührt. Ist der Shop hierher umgezogen, bestätigen Sie es im Admin unter Alipay („Shop umgezogen?“).",
  not_in_ledger:
    "{{what}} lief nicht über die Bücher dieses Plugins; an Alipay wurde nichts gesendet.",
  no_movement: "Medusa hat keinen Eintrag {{what}} {{id}}; an Alipay wurde nichts gesendet.",
  movement_not_named:
    "Medusa hat nicht genannt, welchen Eintrag ({{what}}) es geschrieben hat; an Alipay wurde nichts gesendet.",
  payment_not_in_ledger: "Die Zahlung steht nicht in den Büchern.",
  announced_not_final:
    "Das Gateway hat ein Ergebnis gemeldet, auf Nachfrage ist die Zahlung aber {{state}}.",
  refund_not_final: "Auf Nachfrage ist die Erstattung {{state}}.",
  announced_unknown:
    "Das Gateway hat gemeldet, dass bezahlt wurde, kennt die Zahlung auf Nachfrage aber nicht.",
  token_not_known: "Das Token steht nicht in den Büchern.",
  message_of_other_account:
    "Die Zahlung wurde mit dem Konto „{{handle}}“ gemacht, und keiner seiner Schlüssel hat die Nachricht bestätigt.",
  dispute_not_known: "Der Streitfall ist noch nicht bekannt.",
}
