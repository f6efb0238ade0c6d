/** Texts that may read as in English: names, and words that German, French or Spanish write alike. */
export const COGNATES: ReadonlySet<string> = new Set([
  "3-D Secure",
  "Alipay",
  "Code {{code}}",
  "Handle",
  "IDs",
  "Medusa",
  "Origin {{number}}",
  "Region",
  "Status",
  "Version {{version}}",
  "Wallet",
  "Wallets",
  "optional",
])
