import { signedToken, textOfToken, type TokenSigner } from "../../shopper-pages/rules/signed-token"

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

const CLAIMS = /^([\w-]{1,64})\.([0-9a-z]{1,10})\.([1-9]\d{0,15})([A-Z]{3})$/

/** @throws SealingError `no_key` where the store has no key to sign with */
export const writeToken = (
  signer: TokenSigner,
  { collectionId, expiresAt, amount, currency }: LinkClaims
): string => {
  const seconds = Math.floor(expiresAt.getTime() / 1_000).toString(36)
  return signedToken(signer, `${collectionId}.${seconds}.${amount}${currency}`, LINK_PURPOSE)
}

/** @returns what a token says; nothing for one that this store did not sign, or whose text is not ours */
export const readToken = (signer: TokenSigner, token: string): LinkClaims | undefined => {
  const text = textOfToken(signer, token, LINK_PURPOSE)
  const [, collectionId, seconds, amount, currency] = CLAIMS.exec(text ?? "") ?? []
  if (!collectionId || !seconds || !amount || !currency) {
    return undefined
  }
  return { collectionId, expiresAt: new Date(parseInt(seconds, 36) * 1_000), amount, currency }
}
