/** Writes and reads what is signed with the store's key. */
export type TokenSigner = {
  sign: (text: string, purpose: string) => string
  hasSigned: (text: string, signature: string, purpose: string) => boolean
}

/** Longer than any token of ours; nothing longer is worth a signature. */
const LONGEST = 200

/** A text with its signature, as an address takes it. @throws SealingError `no_key` where the store has no key to sign with */
export const signedToken = (signer: TokenSigner, text: string, purpose: string): string =>
  `${text}.${signer.sign(text, purpose)}`

/** @returns what a token says; nothing for one that this store did not sign for this purpose */
export const textOfToken = (
  signer: TokenSigner,
  token: string,
  purpose: string
): string | undefined => {
  const end = token.lastIndexOf(".")
  const text = token.slice(0, Math.max(end, 0))
  const isOurs = token.length <= LONGEST && signer.hasSigned(text, token.slice(end + 1), purpose)
  return isOurs ? text : undefined
}
