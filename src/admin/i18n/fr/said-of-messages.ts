import type { ofMessages as english } from "../en/said-of-messages"

/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages: typeof english = {
  account_trouble: "Compte Alipay « {{handle}} » : {{problem}}",
  account_not_registered:
    "Aucun compte Alipay {{handle}} n'est enregistré sur le module de paiement.",
  lost_credentials:
    "Compte Alipay « {{handle}} » : ce paiement a été fait avec l'identifiant client {{clientId}}, dont les clés ne sont plus configurées. Configurez-les de nouveau pour l'interroger ou le rembourser.",
  ledger_held:
    "Cette base de données est utilisée à un nouvel endroit depuis {{since}} et peut être la copie d'une boutique qui continue ailleurs : les paiements et portefeuilles liés d'avant ne sont pas touchés. Si la boutique a déménagé ici, confirmez-le dans l'admin sous Alipay (« La boutique a déménagé ? »).",
  not_in_ledger:
    "{{what}} n'est pas passé par le registre de ce plugin ; rien n'a été envoyé à Alipay.",
  no_movement: "Medusa n'a pas de ligne {{what}} {{id}} ; rien n'a été envoyé à Alipay.",
  movement_not_named:
    "Medusa n'a pas nommé la ligne ({{what}}) qu'il a écrite ; rien n'a été envoyé à Alipay.",
  payment_not_in_ledger: "Le paiement n'est pas dans le registre.",
  announced_not_final:
    "La passerelle a annoncé un résultat, mais interrogée, elle dit que le paiement est {{state}}.",
  refund_not_final: "Interrogée, la passerelle dit que le remboursement est {{state}}.",
  announced_unknown:
    "La passerelle a annoncé qu'il était payé, mais interrogée, elle ne connaît pas le paiement.",
  token_not_known: "Le jeton n'est pas dans le registre.",
  message_of_other_account:
    "Le paiement a été fait avec le compte « {{handle}} », et aucune de ses clés n'a vérifié le message.",
  dispute_not_known: "Le litige n'est pas encore connu.",
}
