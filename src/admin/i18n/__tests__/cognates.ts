const EVERYWHERE = ["3-D Secure", "Alipay", "Medusa"]

/** Texts that read as in English by right: names, and words that a language writes alike. */
export const COGNATES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set([
    ...EVERYWHERE,
    "Code {{code}}",
    "Handle",
    "IDs",
    "Origin {{number}}",
    "Region",
    "Status",
    "Version {{version}}",
    "Wallet",
    "Wallets",
    "optional",
  ]),
  fr: new Set([
    ...EVERYWHERE,
    "Action",
    "Annexes",
    "Capture",
    "Client {{id}}",
    "Code {{code}}",
    "Corrections",
    "Documents",
    "Europe",
    "E-mail",
    "Message",
    "Messages",
    "Notifications",
    "Session",
    "Type",
    "Verdict",
    "Version {{version}}",
    "{{bits}} bits",
  ]),
  es: new Set([...EVERYWHERE, "Error", "{{bits}} bits"]),
}
