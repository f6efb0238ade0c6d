import { nextStepOf, nextAgreementCheck, type NextStep } from "./rules/next-step"
import type { AgreementRow } from "../modules/alipay"
import {} from "../modules/alipay/leases/busy"
import { agreementLeaseKey } from "../modules/alipay/leases/leases"
import { CONSENT_EXPIRED, endAgreement, TOKEN_EXPIRED } from "./end-agreement"
import { exchangeCode } from "./exchange-code"
import { refreshTokens } from "./refresh-tokens"
import { revokeAtGateway } from "./revoke-at-gateway"
import type { AgreementStores } from "../modules/alipay/parts"

type Act = (alipay: AgreementStores, row: AgreementRow) => Promise<AgreementRow>

const ACTS: Readonly<Record<NextStep, Act>> = {
  revoke: revokeAtGateway,
  exchange: exchangeCode,
  give_up: async (alipay, row) => await endAgreement(alipay, row, CONSENT_EXPIRED),
  refresh: refreshTokens,
  warn: async (alipay, row) => await alipay.agreements.advance(row.id, "expiring"),
  expire: async (alipay, row) => await endAgreement(alipay, row, TOKEN_EXPIRED),
  none: async (_, row) => row,
}

/**
 * Does for an agreement what it needs now, after the shopper's return, a notification, the shopper's own
 * wish, or the sweep. One at a time, in whichever process. One that belongs to a store of which this may be a copy is left
 * as it is.
 * @returns the agreement as it stands afterwards
 * @throws LeaseBusyError when another process works on it too long
 */
export const advanceAgreement = async (
  alipay: AgreementStores,
  id: string
): Promise<AgreementRow> =>
  await alipay.leases.within(agreementLeaseKey(id), async () => {
    const before = await alipay.agreements.byId(id)
    if (!before) {
      throw new Error(`There is no agreement ${id}.`)
    }
    const held = await alipay.installation.holds(before)
    const step = held ? "none" : nextStepOf(before, alipay.now())
    const after = await ACTS[step](alipay, before)
    const again = nextStepOf(after, alipay.now()) === step && step !== "none"
    const checks = again ? before.checks + 1 : 0
    const next = nextAgreementCheck(after, before.checks, alipay.now())
    await alipay.agreements.reschedule(id, checks, next)
    return after
  })
