import type { MedusaContainer } from "@medusajs/framework/types"
import { connectionSentence } from "../../accounts/rules/result-sentences"
import { nextKeyVersion } from "../../accounts/rules/rehearsal-steps"
import { testDraft, testSavedConnection } from "../../accounts/test-connection"
import { sentence } from "../../gateway"
import { alipayOf, type AlipayModuleService } from "../../modules/alipay"
import { invalid, notAllowed } from "../../modules/alipay/refusal"
import type { RehearsalNote } from "./note"

/** Makes the pair that waits to be used, where there is none. */
const makePair = async (
  alipay: AlipayModuleService,
  handle: string,
  actorId: string | null
): Promise<void> => {
  const row = await alipay.accountStore.byHandle(handle)
  if (row !== undefined && row.next_private_key !== null) {
    return
  }
  const { keyVersion } = (await alipay.accounts.get(handle)).account
  const by = { revision: row?.revision ?? 0, actorId }
  const made = await alipay.keyPairs.make(handle, nextKeyVersion(keyVersion), by)
  if (made.kind === "invalid") {
    const [{ code = "", params = {}, message } = { message: "" }] = made.errors
    throw invalid({ code, params, message })
  }
  if (made.kind !== "saved") {
    throw notAllowed(
      sentence(
        "changed_by_other",
        "Another admin changed this account. Check what changed, then save again."
      )
    )
  }
}

/** Asks Alipay with the key in use and with the one that waits. Neither is changed. */
export const tryKeys = async (
  container: MedusaContainer,
  handle: string,
  actorId: string | null
): Promise<NonNullable<RehearsalNote["keys"]>> => {
  const alipay = alipayOf(container)
  await makePair(alipay, handle, actorId)
  const row = await alipay.accountStore.byHandle(handle)
  const now = await testSavedConnection(alipay, handle)
  const next = await testDraft(alipay, { handle, row, edit: {}, nextKey: true })
  if (!now.ok) {
    return { ok: false, said: connectionSentence(now) }
  }
  return next.ok
    ? {
        ok: true,
        said: sentence(
          "rehearsal_keys",
          "Alipay answers to the key in use and to the waiting one: you can switch at any time."
        ),
      }
    : {
        ok: false,
        said: sentence(
          "rehearsal_keys_wait",
          "Enter the waiting public key of the account's page in Alipay's dashboard, then check again. With it, Alipay answered: {{reason}}",
          { reason: connectionSentence(next) }
        ),
      }
}
