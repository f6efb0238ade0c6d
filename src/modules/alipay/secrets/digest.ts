import { createHash } from "node:crypto"

/** Names a secret without telling it: a value can be found by its digest, not read from it. */
export const digestOf = (secret: string | Buffer): string =>
  createHash("sha256").update(secret).digest("hex")
