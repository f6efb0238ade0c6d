import type { ofFields as english } from "../en/said-of-fields"

/** What a field must be, and what does not exist. */
export const ofFields: typeof english = {
  no_dispute: "Il n'y a pas de litige {{id}}.",
  nothing_to_ask:
    "Rien à demander : aucune défense de ce litige n'attend une réponse que son fichier pourrait révéler.",
  no_such_document: "Alipay n'a pas ce document pour ce litige.",
  other_file_sent:
    "Alipay a envoyé un autre fichier que celui annoncé : son MD5 est {{md5}} et non {{expected}}. Réessayez, et ne l'utilisez pas avant qu'il corresponde.",
  no_written_defense: "Alipay n'a pas annoncé de défense rédigée pour ce litige.",
  no_copy:
    "Aucune copie n'est gardée ici : les copies sont gardées un an, si encryption_key est définie. Récupérez chez Alipay ce qui a été remis.",
  copy_unreadable:
    "La copie ne peut pas être lue : l'encryption_key qui l'a chiffrée a disparu. Ajoutez-la à previous_encryption_keys, ou récupérez chez Alipay ce qui a été remis.",
  refused_other_client: "elle annonce un litige sur le paiement d'un autre ID client",
  refused_other_keys:
    "elle annonce un litige, et sa signature ne correspond à aucune clé publique d'Alipay du compte utilisé pour le paiement",
  refused_no_account: "aucun compte utilisable n'a cet identifiant",
  refused_headers: "les en-têtes client-id, request-time et signature ne sont pas tous présents",
  refused_client_id: "elle est destinée à un autre ID client",
  refused_signature_header: "son en-tête de signature est mal formé",
  refused_signature: "sa signature ne correspond à aucune clé publique d'Alipay de ce compte",
  store_not_registered: "Alipay n'a pas enregistré le magasin : {{reason}}",
  store_not_told: "Alipay n'a pas dit ce qu'il sait du magasin : {{reason}}",
  documents_no_key:
    "Les documents ne sont gardés que chiffrés, et l'option encryption_key du plugin manque. Définissez-la ou enregistrez sans documents. Rien n'a été envoyé.",
  no_stock_location: "Il n'y a pas d'emplacement de stock {{id}}.",
  place_registered:
    "Le lieu est déjà enregistré avec le compte « {{account}} » ({{id}}). Corrigez cet enregistrement.",
  store_corrected: "Le magasin a été corrigé par une autre requête.",
  documents_gone:
    "Il manque les documents : ceux de la demande précédente ne sont plus gardés ou ne peuvent pas être ouverts. Donnez-les de nouveau, ou une liste vide.",
  annex_broken_picture:
    "L'annexe « {{name}} » est une image illisible. Enregistrez-la de nouveau en JPEG.",
  annex_unreadable:
    "L'annexe « {{name}} » est un PDF illisible : il est protégé ou endommagé. Imprimez-le dans un nouveau PDF.",
  annex_pages: "L'annexe « {{name}} » a {{pages}} pages ; on peut en envoyer {{most}} au plus.",
  annex_large_picture:
    "L'annexe « {{name}} » est une image trop grande, ou une de trop. Enregistrez-la de nouveau en JPEG.",
  annex_kind: "L'annexe « {{name}} » doit être un fichier PDF, PNG ou JPEG.",
  defense_large:
    "Le document doit faire au plus {{bytes}} octets : l'interface d'Alipay n'en prend pas plus. Réduisez le fichier ou déposez-le dans le tableau de bord d'Alipay.",
  field_base64: "{{field}} doit être un fichier en base64, sans préfixe data:.",
  defense_kind: "Le document doit être un fichier PDF, DOC ou DOCX ; ce n'est aucun des trois.",
  store_being_sent: "La demande est en cours d'envoi.",
  store_unknown: "On ne sait pas encore si Alipay a pris la demande ; la question lui est posée.",
  store_in_review:
    "Le magasin est à l'examen. Alipay ne prend aucune autre demande à son sujet avant la fin.",
  store_approved: "Le magasin est approuvé. Demandez à Alipay de modifier ce qui est enregistré.",
  nothing_to_correct: "Il n'y a rien à corriger.",
  document_large: "{{field}} dépasse 750 000 octets. Réduisez le fichier.",
  store_document_kind:
    "{{field}} doit être un fichier PDF, JPEG ou PNG ; ce n'est aucun des trois.",
  documents_large: "Les documents dépassent ensemble 2 000 000 octets. Réduisez les fichiers.",
  store_mcc: "{{field}} doit comporter quatre chiffres, par exemple 5499.",
  store_country: "{{field}} doit comporter deux majuscules, par exemple CN.",
  store_word: "{{field}} doit être un code en majuscules, tel qu'Alipay le nomme.",
  store_own_id: "{{field}} ne peut contenir que des lettres, des chiffres, - et _.",
  store_missing: "{{field}} manque. Remplissez ce champ.",
  store_terminal_twice: "{{field}} nomme {{name}} deux fois. Nommez chacune une fois.",
  store_may_be_sent:
    "L'enregistrement est encore en cours d'envoi. Changez les caisses dans une minute.",
  store_too_long: "{{field}} dépasse {{longest}} caractères. Alipay n'en prend pas plus.",
  store_rejected:
    "Alipay a refusé ce lieu comme magasin. Corrigez son enregistrement sous Alipay > Magasins. Rien n'a été commencé.",
  no_item: "Il n'y a pas d'élément {{id}}.",
  no_store: "Il n'y a pas de magasin {{id}}.",
  field_text: "{{field}} doit être un texte de 1 à {{longest}} caractères.",
  field_short_text: "{{field}} doit être un texte d'au plus {{longest}} caractères.",
  field_one_of: "{{field}} doit être l'un de : {{words}}.",
  field_some_of: "{{field}} doit être un ou plusieurs de : {{words}}.",
  field_codes: "{{field}} doit être un ou plusieurs codes, séparés par des virgules.",
  field_code: "{{field}} doit être un code, par exemple {{example}}.",
  field_time: "{{field}} doit être une date au format ISO 8601, par exemple {{example}}.",
  field_whole_number: "{{field}} doit être un nombre entier de {{least}} à {{most}}.",
  field_file_name: "{{field}} doit être le nom du fichier, de 256 caractères au plus.",
  field_minor_units:
    "{{field}} doit être en plus petites unités monétaires, en chiffres, par exemple « {{example}} ».",
  field_address: "{{field}} doit contenir des adresses e-mail telles que shop@example.com.",
  field_list: "{{field}} doit être une liste de {{most}} éléments au plus.",
  field_cursor: "cursor doit être next_cursor ou previous_cursor d'une réponse précédente.",
  field_unknown: "Ce champ n'existe pas dans cette requête.",
  answers_other_key: "les réponses ne correspondent pas à alipay_public_key",
  revision_missing: "revision manque. Envoyez la révision du compte modifié.",
  account_has_payments:
    "{{payments}} paiements de ce compte sont encore ouverts. Supprimez-le quand ils seront réglés.",
  account_has_wallets:
    "Sans les clés de ce compte, {{wallets}} portefeuilles liés ne peuvent être ni débités ni résiliés. Résiliez-les d'abord sur les pages de leurs clients, ou supprimez le compte sans purge_former_keys=true. Avec leave_linked_wallets=true il est supprimé malgré tout : seuls les clients pourront alors retirer l'autorisation, dans leur portefeuille.",
  account_has_disputes:
    "{{disputes}} litiges de ce compte sont encore ouverts. Sans ses clés, on ne peut pas y répondre et leur issue n'est pas crue. Supprimez-le quand ils seront terminés, ou sans purge_former_keys=true. Avec leave_open_disputes=true, il est supprimé quand même.",
  bad_request: "La requête n'est pas correcte.",
  changed_by_other:
    "Un autre administrateur a modifié ce compte. Vérifiez ce qui a changé, puis enregistrez de nouveau.",
  alerts_revision_missing:
    "revision manque. Envoyez la révision des réglages de messages modifiés.",
  alerts_changed:
    "Un autre administrateur a modifié les messages depuis que vous les avez ouverts. Rien n'a été enregistré : ouvrez-les de nouveau, puis enregistrez.",
  alert_kinds: "kinds doit être urgent, all ou une liste d'au moins un type d'élément.",
  settled_reason_short: "Dites en trois caractères au moins comment cela a été réglé.",
  attention_ids: "ids doit être une liste de 1 à {{most}} ID d'éléments.",
  no_declaration: "Il n'y a pas de déclaration {{id}}.",
  declare_amount: "amount doit être en fen, en chiffres, par exemple 12800 pour 128 CNY.",
  declare_certificate:
    "certificate doit contenir le nom et le numéro de la carte d'identité de l'acheteur.",
  declare_card_number:
    "certificate.number doit être les 18 caractères d'une carte d'identité chinoise.",
  annexes_files: "annexes doit contenir au plus {{most}} fichiers avec leur nom et leur contenu.",
  link_one_id:
    "Indiquez order_id ou payment_collection_id, mais pas les deux : c'est ce que le lien fait payer.",
  link_email: "email_to doit être une adresse e-mail.",
  no_payment: "Il n'y a pas de paiement {{id}}.",
  store_address: "{{field}} doit contenir une adresse.",
  store_details: "details doit contenir ce qui est enregistré du marchand et du magasin.",
  store_documents:
    "documents doit contenir au plus {{most}} fichiers avec leur type, leur nom et leur contenu.",
  sale_lines:
    "lines doit contenir 1 à 100 lignes, chacune avec variant_id et quantity, ou avec title et amount.",
  sale_code: "code doit être ce que la caisse a lu : 8 à 128 caractères sans espaces.",
  sale_method: 'method doit être "scan" avec un code, "show" ou "printed".',
  no_notification: "Il n'y a pas de notification {{id}}.",
  no_agreement: "Il n'y a pas d'accord {{id}}.",
  accept_confirmation:
    "confirmation doit être « {{confirmation}} » : accepter est définitif. Rien n'a été envoyé.",
  no_verified_notification:
    "Il n'y a pas de notification vérifiée {{id}}. Une notification refusée ne peut pas être rejouée.",
  no_order: "Il n'y a pas de commande {{id}}.",
  font_unreadable:
    "defense_fonts : {{path}} ne peut pas être lu ({{error}}). Corrigez le chemin dans medusa-config.",
  font_unusable:
    "defense_fonts : {{path}} n'est pas une police utilisable ({{error}}). Utilisez un fichier TTF ou OTF.",
  settled_reason_missing:
    "Dites dans reason comment cela a été réglé : c'est gardé avec l'élément.",
  no_region: "Il n'y a pas de région {{id}}.",
}
