import type { PublicKeys } from "../keys/public-keys"
import { verify, type SignedContent } from "./signature"
import type { SignatureHeader } from "./header"

/** Tries the key the header names, then the others: a version label may lag behind a rotation. */
export const verifyWithAny = async (
  content: SignedContent,
  header: SignatureHeader,
  keys: PublicKeys
): Promise<string | undefined> => {
  const named = [...keys].filter(([version]) => version === header.keyVersion)
  const others = [...keys].filter(([version]) => version !== header.keyVersion)
  for (const [version, key] of [...named, ...others]) {
    if (await verify(content, key, header.signature)) {
      return version
    }
  }
  return undefined
}
