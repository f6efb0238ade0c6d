/** What a payment link is good for. Nothing in it tells of a person. */
export type LinkClaims = {
  collectionId: string
  /** To the second. */
  expiresAt: Date
  /** What was due when the link was made: minor units. */
  amount: string
  /** Three capital letters. */
  currency: string
}

/** What a signature of these tokens is good for. */
export const LINK_PURPOSE = "payment link"

/** Writes and reads what is signed with the store's key. */
export type LinkSigner = {
  sign: (text: string, purpose: string) => string
  hasSigned: (text: string, signature: string, purpose: string) => boolean
}

const CLAIMS = /^([\w-]{1,64})\.([0-9a-z]{1,10})\.([1-9]\d{0,15})([A-Z]{3})$/

/** Longer than any token of ours; nothing longer is worth a signature. */
const LONGEST = 200

/** @throws SealingError `no_key` where the store has no key to sign with */
export const writeToken = (
  signer: LinkSigner,
  { collectionId, expiresAt, amount, currency }: LinkClaims
): string => {
  const seconds = Math.floor(expiresAt.getTime() / 1_000).toString(36)
  const text = `${collectionId}.${seconds}.${amount}${currency}`
  return `${text}.${signer.sign(text, LINK_PURPOSE)}`
}

/** @returns what a token says; nothing for one that this store did not sign, or whose text is not ours */
export const readToken = (signer: LinkSigner, token: string): LinkClaims | undefined => {
  const end = token.lastIndexOf(".")
  const text = token.slice(0, Math.max(end, 0))
  const isOurs =
    token.length <= LONGEST && signer.hasSigned(text, token.slice(end + 1), LINK_PURPOSE)
  const [, collectionId, seconds, amount, currency] = (isOurs && CLAIMS.exec(text)) || []
  if (!collectionId || !seconds || !amount || !currency) {
    return undefined
  }
  return { collectionId, expiresAt: new Date(parseInt(seconds, 36) * 1_000), amount, currency }
}
