import type { ofTests as english } from "../en/said-of-tests"

/** What the server says of a test connection and a probe. */
export const ofTests: typeof english = {
  connection_wrong_private_key: "La passerelle ne peut pas vérifier la signature de la requête.",
  connection_wrong_private_key_fix:
    "Déposez dans le tableau de bord la clé publique affichée ici, ou utilisez la clé privée de celle qui est déposée ; key_version doit être celle de cette clé.",
  connection_unknown_client: "La passerelle ne connaît pas cet ID client.",
  connection_unknown_client_fix:
    "Copiez de nouveau l'ID client depuis le tableau de bord et vérifiez que la région et l'environnement sont ceux du compte.",
  connection_not_opened: "Les paiements ne sont pas ouverts pour ce compte.",
  connection_not_opened_fix:
    "Demandez au support d'Alipay d'ouvrir les API de paiement en ligne pour cet ID client.",
  connection_wrong_address: "L'adresse existe, mais pas l'API de paiement derrière elle.",
  connection_wrong_address_fix: "Vérifiez la région, l'environnement et gateway_url.",
  connection_key_not_uploaded:
    "La passerelle n'a pas de clé publique pour cet ID client et cette version de clé.",
  connection_key_not_uploaded_fix:
    "Déposez votre clé publique dans le tableau de bord et saisissez comme key_version la version qu'elle y reçoit.",
  connection_client_disabled: "L'ID client est désactivé à la passerelle.",
  connection_client_disabled_fix: "Demandez au support d'Alipay de l'activer.",
  connection_wrong_alipay_public_key:
    "La passerelle a répondu, mais sa réponse n'est pas signée avec la clé publique d'Alipay saisie ici.",
  connection_wrong_alipay_public_key_fix:
    "Copiez depuis le tableau de bord la clé publique d'Alipay pour cet ID client et cet environnement ; ce n'est pas votre propre clé publique.",
  connection_answer_for_other_client:
    "La réponse de la passerelle est destinée à un autre ID client.",
  connection_answer_for_other_client_fix:
    "Vérifiez client_id ; quelque chose entre ce serveur et la passerelle mélange peut-être les réponses.",
  connection_unsigned_answer:
    "La réponse n'est pas signée : elle ne vient donc pas de la passerelle.",
  connection_unsigned_answer_fix:
    "Vérifiez la région et gateway_url ; un proxy ou une page de connexion répond peut-être à la place de la passerelle.",
  connection_incomplete_signature: "Un en-tête de la signature manque dans la réponse.",
  connection_incomplete_signature_fix:
    "Vérifiez le proxy vers la passerelle : il doit transmettre les en-têtes signature et response-time.",
  connection_answer_for_other_request: "La réponse de la passerelle concerne une autre requête.",
  connection_answer_for_other_request_fix:
    "Quelque chose entre ce serveur et la passerelle mélange ou répète les réponses : vérifiez le proxy intermédiaire.",
  connection_old_answer: "La réponse de la passerelle a été signée il y a trop longtemps.",
  connection_old_answer_fix:
    "Vérifiez l'horloge de ce serveur, et si un proxy vers la passerelle répète des réponses.",
  connection_dns: "Le nom de la passerelle ne peut pas être résolu.",
  connection_dns_fix: "Vérifiez la région et gateway_url, ainsi que le DNS du serveur.",
  connection_tls: "L'autre côté n'a pas pu prouver par son certificat qu'il est la passerelle.",
  connection_tls_fix:
    "Vérifiez gateway_url, l'horloge du serveur, et si un proxy ouvre les connexions chiffrées ; s'il le doit, ajoutez sa racine avec NODE_EXTRA_CA_CERTS.",
  connection_connection_refused: "Rien n'écoute à l'adresse de la passerelle.",
  connection_connection_refused_fix: "Vérifiez gateway_url ; un simulateur doit être lancé.",
  connection_timeout: "La passerelle n'a pas répondu à temps.",
  connection_timeout_fix:
    "Vérifiez que le serveur peut ouvrir des connexions vers internet (pare-feu, proxy), et timeout_ms.",
  connection_connection: "La connexion à la passerelle s'est rompue.",
  connection_connection_fix:
    "Vérifiez le réseau entre ce serveur et la passerelle, puis relancez le test.",
  connection_protocol:
    "La réponse de la passerelle est signée, mais ne correspond pas à ce que décrit son API.",
  connection_protocol_fix: "Mettez le plugin à jour ; si c'est déjà le plus récent, signalez-le.",
  connection_http_status: "L'adresse de la passerelle a répondu avec le statut HTTP {{status}}.",
  connection_http_status_fix:
    "Vérifiez la région et gateway_url ; si elles sont justes, la passerelle a un problème : refaites le test plus tard.",
  connection_refused: "La passerelle a refusé la requête avec {{result_code}}.",
  connection_refused_fix:
    "Cherchez le code dans la documentation de la passerelle ou demandez au support d'Alipay.",
  connection_configuration: "{{reason}}",
  connection_configuration_fix: "Corrigez ce paramètre, puis relancez le test.",
  connection_unexpected_answer: "La passerelle a trouvé un paiement qui n'a jamais été fait.",
  connection_unexpected_answer_fix:
    "Vérifiez gateway_url : ce qui y répond ne se comporte pas comme la passerelle.",
  connection_clock_skew_ahead:
    "L'horloge de ce serveur avance de {{minutes}} minutes sur celle de la passerelle.",
  connection_clock_skew_fix:
    "Mettez le serveur à l'heure par NTP ; les requêtes sont signées avec l'heure.",
  connection_clock_skew_behind:
    "L'horloge de ce serveur retarde de {{minutes}} minutes sur celle de la passerelle.",
  connection_connected: "La passerelle connaît ce compte, et chaque côté peut vérifier l'autre.",
  probe_no_address: "L'adresse publique du backend n'est pas connue.",
  probe_no_address_fix:
    "Définissez backend_url dans les options du plugin avec l'adresse où internet joint ce backend.",
  probe_no_account: "Le compte ne peut encore rien signer.",
  probe_no_account_fix: "Complétez d'abord l'ID client et les clés.",
  probe_dns: "Le nom dans backend_url ne peut pas être résolu.",
  probe_dns_fix: "Vérifiez backend_url et l'entrée DNS de son hôte.",
  probe_tls: "Le certificat de backend_url n'est pas valide.",
  probe_tls_fix:
    "Installez un certificat signé par une autorité publique, avec ses intermédiaires.",
  probe_connection_refused: "Rien n'écoute à backend_url.",
  probe_connection_refused_fix: "Ouvrez le port ou corrigez backend_url.",
  probe_timeout: "Aucune réponse n'est arrivée à temps par backend_url.",
  probe_timeout_fix:
    "Un pare-feu coupe peut-être la connexion : ouvrez le port vers internet. Certains réseaux ne laissent pas un serveur joindre sa propre adresse publique ; faites alors un paiement en bac à sable.",
  probe_connection: "La connexion à backend_url s'est rompue.",
  probe_connection_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend, puis réessayez.",
  probe_redirected: "backend_url répond par une redirection, que la passerelle ne suit pas.",
  probe_redirected_fix:
    "Saisissez l'adresse finale comme backend_url (https, le bon hôte, sans chemin à la fin).",
  probe_not_found: "Rien ne répond au chemin des notifications.",
  probe_not_found_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend : /hooks/alipay doit atteindre Medusa, et un préfixe de chemin va dans backend_url.",
  probe_blocked: "Quelque chose avant Medusa a refusé le message.",
  probe_blocked_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend : /hooks/alipay doit être ouvert sans connexion et garder tous les en-têtes.",
  probe_headers_removed:
    "Le message est arrivé sans ses en-têtes client-id, request-time et signature.",
  probe_headers_removed_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend : il doit les transmettre.",
  probe_body_changed: "Le contenu du message a été modifié en route.",
  probe_body_changed_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend : il doit transmettre le contenu octet par octet, sans l'analyser, le compresser ni le réencoder.",
  probe_other_store: "Le message est arrivé, mais à un serveur qui a d'autres clés pour ce compte.",
  probe_other_store_fix:
    "Vérifiez que backend_url mène à cette boutique et que tous les serveurs utilisent la même base de données et le même medusa-config.",
  probe_other_answer: "Autre chose que ce plugin a répondu.",
  probe_other_answer_fix:
    "Vérifiez backend_url : une vitrine ou une page d'attente se trouve peut-être à cette adresse.",
  probe_http_status: "L'adresse des notifications a répondu avec le statut HTTP {{status}}.",
  probe_http_status_fix:
    "Vérifiez le proxy ou le répartiteur de charge devant le backend, et le journal du serveur.",
  probe_received: "Le message est revenu inchangé par l'adresse publique.",
}
