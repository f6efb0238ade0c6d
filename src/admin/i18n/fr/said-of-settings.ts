import type { ofSettings as english } from "../en/said-of-settings"

/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings: typeof english = {
  not_registered:
    "medusa-config n'inscrit aucun prestataire avec l'id « {{handle}} » : aucun client ne peut donc payer avec ce compte. Inscrivez-le ou supprimez le compte.",
  missing_client_id: "L'ID client manque.",
  missing_private_key: "Votre clé privée manque.",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "La clé publique d'Alipay manque.",
  unusable_public_key: "Version {{version}} : {{reason}}",
  own_public_key:
    "Votre propre clé publique est saisie à la place de celle d'Alipay. Copiez la clé publique d'Alipay depuis le tableau de bord.",
  test_failed: "Le dernier test de connexion a échoué : {{reason}}",
  no_backend_url:
    "L'option backend_url du plugin n'est pas définie : la passerelle ne sait pas où envoyer les notifications.",
  no_wallet_in_currency: "Aucun de ses portefeuilles ne permet de payer en {{currency}}.",
  not_enabled_in_region:
    "Son prestataire n'est pas activé dans cette région. Modifiez la région et ajoutez-le aux prestataires de paiement.",
  no_provider: "medusa-config n'inscrit aucun prestataire Alipay.",
  no_provider_fix:
    'Ajoutez { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } aux providers du module de paiement.',
  account_is_ready: "Tout ce qu'il faut pour un paiement est là.",
  never_tested: "La connexion n'a jamais été testée.",
  never_tested_fix: "Lancez un test de connexion.",
  tested_at: "Testé le {{at}} : {{reason}}",
  never_probed: "L'arrivée des notifications n'a jamais été vérifiée.",
  never_probed_fix: "Envoyez un test depuis la page du compte.",
  probed_at: "Vérifié le {{at}} : {{reason}}",
  no_settlement_currency:
    "Aucune devise de règlement n'est définie. Les paiements échouent si le contrat en a plusieurs.",
  no_settlement_currency_fix: "Choisissez la devise de règlement du contrat sur la page du compte.",
  settled_in: "Réglé en {{currency}}.",
  no_return_url:
    "Il n'y a pas d'URL de retour : une vitrine qui n'en envoie aucune avec la session ne peut pas encaisser.",
  no_return_url_fix: "Définissez comme URL de retour la page de la vitrine après le paiement.",
  return_url_fits: "Les clients reviennent sur {{origin}}.",
  return_url_elsewhere: "Les clients reviennent sur {{origin}}, qui n'est aucune de vos vitrines.",
  return_url_elsewhere_fix:
    "Corrigez l'URL de retour ou ajoutez son origine à storeCors dans medusa-config.",
  offered_nowhere: "Le prestataire n'est activé dans aucune région : aucun client ne le voit.",
  offered_nowhere_fix:
    "Modifiez une région sous Paramètres, Régions et ajoutez {{provider}} à ses prestataires de paiement.",
  offered_in: "Proposé en {{regions}}.",
  no_wallet_in_regions:
    "Aucun portefeuille de ce compte ne permet de payer en {{regions}} : aucun client ne l'y voit.",
  no_wallet_in_regions_fix:
    "Choisissez d'autres portefeuilles sur la page du compte, ou un autre compte pour ces régions.",
  wallet_without_region: "Aucune région où le compte est proposé n'a une devise pour {{wallets}}.",
  wallet_without_region_fix:
    "Retirez le portefeuille du compte ou proposez le compte dans une région de sa devise.",
  wallets_fit: "Chaque portefeuille permet de payer dans une région où le compte est proposé.",
  fix_in_settings: "Ouvrez Paramètres, Alipay et corrigez-le là.",
  customs_rule_fits:
    "Les commandes sont déclarées à la douane par règle, pour des canaux de vente qui existent.",
  customs_channel_gone:
    "Aucune commande de {{channels}} n'est déclarée à la douane : la boutique n'a pas ce canal de vente.",
  customs_channel_gone_fix:
    "Choisissez d'autres canaux sous Douane sur la page du compte, ou corrigez customs.sales_channels dans medusa-config.",
  not_checked: "Vérification impossible : {{error}}",
  not_checked_fix: "Réglez d'abord les autres points, puis relancez les vérifications.",
  locks_in_memory:
    "Les verrous sont gardés dans la mémoire de chaque serveur. Le plugin s'en accommode ; Medusa non, dès qu'il y a plus d'un serveur.",
  events_in_memory:
    "Les événements sont gardés dans la mémoire de chaque serveur et perdus à son arrêt. Le plugin s'en accommode ; Medusa non, dès qu'il y a plus d'un serveur.",
  shared_by_servers: "Partagé par tous les serveurs.",
  add_module_fix: "En production, ajoutez {{module}} à medusa-config.",
  database_in_place: "La base de données est utilisée là où elle l'était avant.",
  database_moved:
    "La base de données est utilisée à un nouvel endroit depuis le {{since}} : les paiements et portefeuilles liés d'avant ne sont pas touchés.",
  database_moved_fix:
    "Si la boutique a déménagé ici, confirmez l'élément « La boutique a déménagé ? » sous Alipay. Si c'est une copie, laissez tel quel.",
  no_encryption_key:
    "Le plugin n'a pas d'encryption_key : aucune clé ne peut être enregistrée depuis l'administration.",
  no_encryption_key_fix:
    "Créez-en une avec {{command}} et définissez-la comme encryption_key dans les options du plugin.",
  sealed_with: "Les secrets sont chiffrés avec la clé {{key}}.",
  backend_url_missing:
    "backend_url n'est pas définie : la passerelle ne sait pas où envoyer les notifications.",
  backend_url_missing_fix:
    "Définissez-la dans les options du plugin avec l'adresse publique du backend.",
  notified_at: "Les notifications arrivent sur {{url}}.",
  backend_url_plain:
    "backend_url vaut {{url}} ; la passerelle de production n'envoie de notifications que par https.",
  backend_url_plain_fix: "Utilisez une adresse https en production.",
  tables_up_to_date: "Les tables du plugin sont à jour.",
  migrations_pending: "Des migrations du plugin sont en attente : {{migrations}}.",
  migrations_pending_fix: "Exécutez : npx medusa db:migrate",
  medusa_tested: "Medusa {{version}} est dans la plage testée.",
  medusa_untested:
    "Medusa {{version}} est hors de la plage avec laquelle ce plugin est testé ({{range}}).",
  medusa_untested_fix:
    "Utilisez une version de cette plage ou cherchez une version plus récente du plugin.",
  bad_client_id:
    "client_id doit avoir de 1 à 64 caractères sans espace. Copiez-le depuis le tableau de bord.",
  bad_key_version:
    "key_version doit être la version de votre clé affichée dans le tableau de bord, par exemple 1.",
  gateway_url_no_url: "gateway_url n'est pas une URL. Écrivez-la comme https://host.",
  gateway_url_credentials: "gateway_url ne doit contenir ni nom d'utilisateur ni mot de passe.",
  gateway_url_no_origin:
    "gateway_url doit être une origine seule, sans chemin, requête ni fragment, par exemple https://host.",
  gateway_url_no_https: "gateway_url doit utiliser https ; http n'est accepté que pour localhost.",
  unknown_currency:
    "Le nombre de décimales de la devise {{currency}} à la passerelle n'est pas connu : aucun montant ne peut y être envoyé.",
  wallet_not_in_currency: "{{wallet}} se paie en {{currencies}}, pas en {{currency}}.",
  client_of_sandbox:
    "client_id appartient au bac à sable, mais l'environnement est la production. Utilisez l'ID client de production avec ses propres clés.",
  client_of_live:
    "client_id appartient à la production, mais l'environnement est le bac à sable. Utilisez l'ID client qui commence par SANDBOX_, avec ses propres clés.",
  key_is_own:
    "alipay_public_key est votre propre clé publique. Collez la clé publique d'Alipay, que le tableau de bord affiche après le dépôt de la vôtre.",
  key_of_other_pair:
    "private_key appartient à une autre paire : l'empreinte de sa clé publique est {{fingerprint}}. Collez la clé privée de la clé publique déposée, ou déposez la clé publique de celle-ci.",
  private_key_empty: "{{field}} est vide. Collez votre clé privée RSA.",
  private_key_is_public:
    "{{field}} contient une clé publique. Collez la clé privée de la paire dont vous avez déposé la clé publique.",
  private_key_unreadable:
    "{{field}} n'est pas une clé privée. Collez-la en entier, en PEM avec ses lignes BEGIN et END ou en un seul bloc de base64 ; des lignes manquent peut-être.",
  public_key_empty:
    "{{field}} est vide. Collez la clé publique d'Alipay depuis le tableau de bord.",
  public_key_is_private:
    "{{field}} contient une clé privée. Collez la clé publique d'Alipay depuis le tableau de bord, pas la vôtre.",
  public_key_unreadable:
    "{{field}} n'est pas une clé publique. Copiez en entier la clé publique d'Alipay depuis le tableau de bord ; des caractères ou des lignes manquent peut-être.",
  key_has_pass_phrase:
    "{{field}} est protégé par une phrase secrète. Retirez-la avec : openssl pkey -in key.pem -out plain.pem",
  key_is_certificate: "{{field}} est un certificat, pas une clé. Collez la clé elle-même.",
  key_of_other_type:
    "{{field}} est une clé de type {{type}}. La passerelle demande une clé RSA d'au moins {{least}} bits.",
  key_too_short:
    "{{field}} a {{bits}} bits. La passerelle demande une clé RSA d'au moins {{least}} bits.",
  key_damaged: "{{field}} est abîmé : ses nombres ne vont pas ensemble. Copiez-le de nouveau.",
  too_long: "{{field}} dépasse {{longest}} caractères.",
  unknown_wallet:
    "payment_method_types nomme le portefeuille inconnu {{wallet}}. Choisissez dans la liste ; un portefeuille plus récent que ce plugin peut être défini dans medusa-config.",
  empty: "{{field}} est vide. Omettez-le ou donnez-lui une valeur.",
  too_many: "{{field}} en énumère plus de {{most}}.",
  bad_origins:
    "allowed_return_origins doit énumérer des origines comme https://shop.example ou myshop://checkout, sans chemin ni requête.",
  origin_too_long: "allowed_return_origins en contient une de plus de {{longest}} caractères.",
  bad_timeout: "timeout_ms doit être un nombre entier de millisecondes de 100 à 60000.",
  bad_settlement_currency:
    "settlement_currency doit être un code ISO 4217 de trois lettres, par exemple USD.",
  no_wallets:
    "payment_method_types est vide. Omettez-le pour ALIPAY_CN, ou nommez au moins un portefeuille.",
  unknown_place:
    "order_description contient {{place}}, qui n'est pas connu. Utilisez {shop}, {items} et {order}.",
  bad_merchant_region:
    "merchant_region doit être un code pays ISO 3166 de deux lettres, par exemple SG.",
  version_twice:
    "alipay_public_keys a deux clés de version {{version}}. Chaque version a une seule clé.",
  customs_code_missing:
    "customs.customs_code manque. Donnez le code de la douane, par exemple NINGBO.",
  bad_customs_code:
    "customs.customs_code doit être un code de lettres et de chiffres, par exemple NINGBO.",
  merchant_code_missing:
    "customs.merchant_customs_code manque. Donnez le code sous lequel la douane vous a enregistré.",
  merchant_name_missing:
    "customs.merchant_customs_name manque. Donnez le nom sous lequel la douane vous a enregistré.",
  customs_no_shipment:
    "customs.per doit être order tant que customs.when est payment : il n'y a pas encore d'envoi quand une commande est payée.",
  no_waiting_pair: "Aucune paire de clés n'est en attente. Créez-en d'abord une.",
  setting_missing:
    "{{field}} manque. Définissez-le sous Paramètres, Alipay ou dans les options du prestataire dans medusa-config.",
  sandbox_client_in_live:
    "client_id commence par SANDBOX_, qui appartient au bac à sable, mais l'environnement est la production. Utilisez l'ID client de production et ses propres clés.",
  live_client_in_sandbox:
    "L'environnement est le bac à sable, mais client_id ne commence pas par SANDBOX_. Utilisez l'ID client du bac à sable et ses propres clés.",
  address_not_absolute:
    "{{field}} doit être une URL complète comme https://shop.example/checkout/alipay.",
  address_scheme:
    "{{field}} doit mener à une page ou une application, comme https://shop.example/checkout/alipay ; ce schéma n'est pas permis.",
  address_too_long:
    "{{field}} dépasse {{longest}} caractères tel qu'il est envoyé, espaces et lettres hors ASCII encodés. Utilisez une adresse plus courte.",
  address_credentials: "{{field}} ne doit contenir ni nom d'utilisateur ni mot de passe.",
  no_sealing_key:
    "{{field}} ne peut pas être enregistré sans encryption_key. Définissez cette option du plugin et redémarrez le serveur.",
  unknown_sealing_key:
    "{{field}} est chiffré avec la clé {{key}}, qui n'est pas configurée. Nommez-la dans previous_encryption_keys ou saisissez de nouveau la valeur.",
  damaged_secret:
    "{{field}} ne peut pas être lu : ce qui est enregistré a été modifié. Saisissez-le de nouveau.",
  handle_missing: "L'identifiant du compte manque.",
  bad_handle:
    "L'identifiant doit être l'id du prestataire dans medusa-config : lettres minuscules, chiffres et « - ».",
  no_account:
    "Il n'y a pas de compte Alipay « {{handle}} » : aucun prestataire n'a cet id, et rien n'est enregistré pour lui.",
  setup_connected: "Alipay répond aux clés de ce compte.",
  setup_message_came: "Les messages d'Alipay arrivent et sont authentiques.",
  setup_return_page_skipped:
    "Aucune n'est définie. Des clients paient déjà : la boutique envoie donc la sienne.",
  setup_paid_test: "Un paiement d'essai est arrivé.",
  setup_paid_live: "Des clients paient avec ce compte.",
  setup_not_paid:
    "Payez une fois vous-même : dans la boutique, ou par le lien de paiement d'une commande.",
  setup_refunded: "Un remboursement a réussi.",
  setup_not_refunded: "Remboursez une partie de ce paiement sur sa commande.",
  setup_refund_skipped: "Aucun pour l'instant. Des clients paient déjà, un essai est inutile.",
  setup_live: "Les clés de production sont utilisées.",
  setup_not_live:
    "Quand tout le reste est fait : saisissez l'ID client et les clés de production, et choisissez Production.",
}
