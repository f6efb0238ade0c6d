import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { alipayOf } from "../modules/alipay"
import { readWords } from "./read-words"
import { SealingError, SEALING_KEY_COMMAND } from "../modules/alipay/secrets/sealing"

/**
 * Reseals every stored secret with the plugin's present encryption_key: `npx medusa exec <this file> [-- --dry-run]`. The
 * earlier key must be in previous_encryption_keys; it can go when this reports nothing left to seal.
 */
export default async function rotateEncryptionKey({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const alipay = alipayOf(container)
  const dryRun = readWords(args, ["dry-run"]).has("dry-run")
  const reports = await alipay.resealSecrets({ dryRun }).catch((error: unknown) => {
    throw error instanceof SealingError
      ? new Error(
          `The plugin has no encryption_key. Make one with: ${SEALING_KEY_COMMAND} and set it in the plugin's options.`
        )
      : error
  })
  for (const { table, field, current, resealed, unreadable } of reports) {
    const verb = dryRun ? "would be resealed" : "resealed"
    logger.info(`${table}.${field}: ${resealed} ${verb}, ${current} sealed with this key already.`)
    for (const { id, trouble, keyId } of unreadable) {
      logger.error(`${table}.${field} of ${id} can't be read (${trouble}, key ${keyId ?? "none"}).`)
    }
  }
  const lost = reports.reduce((sum, { unreadable }) => sum + unreadable.length, 0)
  if (lost > 0) {
    throw new Error(
      `${lost} secrets can't be read. Name the key they were sealed with in previous_encryption_keys, or enter them again in the admin.`
    )
  }
}
