import { signedToken, textOfToken, type TokenSigner } from "../../shopper-pages/rules/signed-token"

/** What a signature of these tokens is good for. */
export const POSTER_PURPOSE = "printed code"

const PREFIX = "alposter_"
const TEXT = /^[0-9A-Z]{26}$/

/** What a printed code says: the id of a poster, signed. Nothing in it tells of the place, a sale or a person. */
export const writePosterToken = (signer: TokenSigner, posterId: string): string =>
  signedToken(signer, posterId.slice(PREFIX.length), POSTER_PURPOSE)

/** @returns the id of the poster; nothing for a token that this store did not sign */
export const readPosterToken = (signer: TokenSigner, token: string): string | undefined => {
  const text = textOfToken(signer, token, POSTER_PURPOSE)
  return text !== undefined && TEXT.test(text) ? `${PREFIX}${text}` : undefined
}
