import type { basics as english } from "../en/basics"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: typeof english = {
  action: {
    add: "Ajouter",
    cancel: "Annuler",
    close: "Fermer",
    delete: "Supprimer",
    edit: "Modifier",
    remove: "Retirer",
    save: "Enregistrer",
    ...atStart.action,
  },
  copy: {
    short: "Copier",
    done: "Copié",
    action: "Copier {{what}}",
    failed: "Le navigateur a refusé de copier. Sélectionnez le texte et copiez-le vous-même.",
  },
  pages: {
    shown: "{{from}} à {{to}} sur {{count}}",
    previous: "Précédent",
    next: "Suivant",
  },
  environment: {
    sandbox: "Bac à sable",
    live: "Production",
    unknown: "Environnement inconnu",
  },
  region: {
    sea: "Asie",
    eu: "Europe",
    na: "Amérique du Nord",
    us: "États-Unis",
  },
  capture_mode: {
    automatic: "Automatique : la passerelle capture d'elle-même",
    manual: "Manuelle : un administrateur capture chaque commande",
  },
  data_group: {
    buyer: "Qui achète : nom, e-mail, téléphone",
    shipping: "Où cela va : nom, adresse, téléphone, livraison",
    billing: "Adresse de facturation des cartes",
    goods: "Ce qui est acheté : noms, prix, images",
    device: "Ce que le client utilise : adresse IP, navigateur, langue",
  },
  account_state: {
    ready: "Prêt",
    incomplete: "Incomplet",
    not_registered: "Non enregistré",
    test_failed: "Test échoué",
  },
  source: {
    settings: "Page des paramètres",
    config: "medusa-config",
    default: "Par défaut",
    missing: "Manquant",
  },
  severity: {
    error: "Erreur",
    warning: "Avertissement",
    ok: "Tout va bien",
  },
  result: {
    elapsed: "a pris {{milliseconds}} ms",
    fix_field: "Aller à : {{field}}",
  },
  config_lines: {
    name: "les lignes pour medusa-config",
    hint: "Ajoutez ces lignes à medusa-config, puis redémarrez le serveur.",
    encryption: "la ligne pour les options du plugin dans medusa-config",
  },
  sealing: {
    title: "Les clés ne peuvent pas encore être enregistrées",
    hint: "Les clés privées sont gardées chiffrées, et le plugin n'a pas de clé pour les chiffrer. Créez-en une avec cette commande, indiquez-la dans l'option {{option}} du plugin et redémarrez le serveur.",
    command: "la commande qui crée une clé de chiffrement",
  },
}
