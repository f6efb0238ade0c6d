import { sentence, type Sentence } from "../../gateway"
import { keptDigest } from "../../notifications/read-event"
import { alipayOf, type NotificationRow } from "../../modules/alipay"
import { endAgreement, ENDED_IN_WALLET } from "../../agreements/end-agreement"
import { endForeignUse } from "../../agreements/end-foreign-use"
import { advanceAgreement } from "../../agreements/advance-agreement"
import type { Apply } from "./apply"
import type { AgreementStores } from "../../modules/alipay/parts"
import { HOUR } from "../../modules/alipay/time"

type Applied = (alipay: AgreementStores, message: NotificationRow) => Promise<Sentence | undefined>

/** A token may be on its way into our books when the wallet ends it; after so long it never comes. */
const STILL_COMING_MS = HOUR

/** The code or token itself was kept with the agreement at the door. */
const consented: Applied = async (alipay, { body }) => {
  const row = await alipay.agreements.byAuthState(keptDigest(body["authState"]) ?? "")
  if (!row) {
    alipay.logger.warn("alipay: a shopper's consent is for no agreement of this store.")
    return undefined
  }
  const code = keptDigest(body["authCode"])
  if (code !== undefined) {
    await endForeignUse(alipay, { code, rightfulId: row.id })
  }
  if (row.state === "pending") {
    await advanceAgreement(alipay, row.id)
  }
  return undefined
}

const canceled: Applied = async (alipay, { body, created_at }) => {
  const row = await alipay.agreements.byAccessToken(keptDigest(body["accessToken"]) ?? "")
  if (row) {
    await endAgreement(alipay, row, ENDED_IN_WALLET)
    return undefined
  }
  // A workflow hands its input on as JSON: dates arrive as text.
  const age = alipay.now().getTime() - new Date(created_at).getTime()
  return age < STILL_COMING_MS
    ? sentence("token_not_known", "The token is not in the books.")
    : undefined
}

const APPLY: Readonly<Record<string, Applied>> = {
  AUTHCODE_CREATED: consented,
  TOKEN_CREATED: consented,
  TOKEN_CANCELED: canceled,
}

export const applyToAgreement: Apply = async (container, message) => {
  const type = String(message.body["authorizationNotifyType"])
  const alipay = alipayOf(container)
  return Object.hasOwn(APPLY, type) ? await APPLY[type]?.(alipay, message) : undefined
}
