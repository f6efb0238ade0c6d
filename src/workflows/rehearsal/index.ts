import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REHEARSAL_STEP_IDS } from "../../accounts/rules/rehearsal-steps"
import { whyNotInCurrency } from "../../accounts/rules/region-wallets"
import { sentence, type Sentence } from "../../gateway"
import { emailsOfAdmins } from "../../medusa/actors"
import { readRegions } from "../../medusa/regions"
import { alipayOf, type AlipayModuleService } from "../../modules/alipay"
import { AccountError } from "../../modules/alipay/accounts/account-error"
import {} from "../../modules/alipay/leases/busy"
import { rehearsalLeaseKey } from "../../modules/alipay/leases/leases"
import { providerIdOf } from "../../modules/alipay/provider-ids"
import { notAllowed, notFound, saidOf } from "../../modules/alipay/refusal"
import { messageOf } from "../../payments/errors"
import { holdsFirst } from "../../payments/rules/status-table"
import type { AlipayRehearsalStepId } from "../../types/http"
import { lastNote, noteDown, type RehearsalNote } from "./note"
import { readRehearsal, type Rehearsal } from "./read-rehearsal"
import { ACTS, cancelRehearsalOrder } from "./steps"

export type { Rehearsal } from "./read-rehearsal"

const NO_ADDRESS = "rehearsal@example.com"

/** Why no rehearsal can be begun; nothing when it can. */
export const whyNoRehearsal = async (
  alipay: AlipayModuleService,
  handle: string
): Promise<Sentence | undefined> => {
  try {
    const { account } = await alipay.accounts.get(handle)
    if (account.environment !== "sandbox") {
      return sentence(
        "rehearsal_live",
        "Only test money is rehearsed with, and this account takes real money."
      )
    }
  } catch (error) {
    if (error instanceof AccountError && error.said !== undefined) {
      return error.said
    }
    throw error
  }
  return alipay.settings.backend_url === undefined
    ? sentence(
        "no_backend_url",
        "The plugin's option backend_url is not set: the gateway is not told where to send notifications."
      )
    : undefined
}

/** A region that offers the account, with a wallet that can be paid there; rather one that takes the money at once. */
const findPlace = async (
  container: MedusaContainer,
  handle: string
): Promise<Pick<RehearsalNote, "region_id" | "currency" | "wallet">> => {
  const { account } = await alipayOf(container).accounts.get(handle)
  const offering = (await readRegions(container)).filter(({ providerIds }) =>
    providerIds.includes(providerIdOf("page", handle))
  )
  const places = offering.flatMap(({ id, currency_code }) =>
    account.paymentMethodTypes
      .filter((wallet) => whyNotInCurrency(wallet, currency_code) === null)
      .map((wallet) => ({ region_id: id, currency: currency_code.toUpperCase(), wallet }))
  )
  const place = places.find(({ wallet }) => !holdsFirst(wallet)) ?? places[0]
  if (place === undefined) {
    throw notAllowed(
      sentence(
        "rehearsal_no_region",
        "No region offers this account with a wallet that can be paid in its currency. Enable it in a region first."
      )
    )
  }
  return place
}

const isOver = ({ steps }: Rehearsal): boolean => steps.every(({ state }) => state === "done")

/** What a person reads of an error; what is no sentence of ours is shown as it is. */
const troubleOf = (error: unknown): Sentence =>
  (error instanceof AccountError ? error.said : undefined) ??
  saidOf(error) ??
  sentence("rehearsal_trouble", "This went wrong: {{reason}}", { reason: messageOf(error) })

/** Whose rehearsal it is, and who takes it further. */
export type Going = { container: MedusaContainer; handle: string; actorId: string | null }

const readLast = async ({ container, handle }: Going): Promise<Rehearsal> => {
  const note = await lastNote(alipayOf(container), handle)
  if (note === undefined) {
    throw notFound(
      sentence("no_rehearsal", "Nothing was rehearsed with this account yet. Begin first.")
    )
  }
  return await readRehearsal(container, note)
}

/** Does what is next for a step. @returns whether the step is done now */
const take = async (going: Going, id: AlipayRehearsalStepId): Promise<boolean> => {
  const { container, handle } = going
  const stateOf = ({ steps }: Rehearsal) => steps.find((step) => step.id === id)?.state
  const before = await readLast(going)
  if (stateOf(before) === "done") {
    return true
  }
  const note =
    before.note.trouble === null
      ? before.note
      : await noteDown(container, handle, { ...before.note, trouble: null })
  try {
    await ACTS[id]({ ...going, rehearsal: { ...before, note } })
  } catch (error) {
    const { note: now } = await readLast(going)
    await noteDown(container, handle, { ...now, trouble: { step: id, said: troubleOf(error) } })
    return false
  }
  return stateOf(await readLast(going)) === "done"
}

const goOn = async (going: Going): Promise<Rehearsal> => {
  for (const id of REHEARSAL_STEP_IDS) {
    if (!(await take(going, id))) {
      break
    }
  }
  const rehearsal = await readLast(going)
  return isOver(rehearsal) && rehearsal.note.ended_at === null
    ? await end(going, rehearsal)
    : rehearsal
}

const end = async ({ container, handle }: Going, { note }: Rehearsal): Promise<Rehearsal> => {
  const endedAt = alipayOf(container).now().toISOString()
  return await readRehearsal(
    container,
    await noteDown(container, handle, { ...note, ended_at: endedAt })
  )
}

const stop = async (going: Going, rehearsal: Rehearsal): Promise<Rehearsal> => {
  const { container, actorId } = going
  const { note } = rehearsal
  if (note.ended_at !== null) {
    return rehearsal
  }
  await cancelRehearsalOrder(container, note.closed_order_id, actorId)
  await cancelRehearsalOrder(container, note.order_id, actorId)
  return await end(going, rehearsal)
}

const underLease = async (going: Going, work: () => Promise<Rehearsal>): Promise<Rehearsal> =>
  await alipayOf(going.container).leases.within(rehearsalLeaseKey(going.handle), work)

/** An account's last rehearsal, as it stands; nothing where there was none. */
export const lastRehearsal = async ({
  container,
  handle,
}: Pick<Going, "container" | "handle">): Promise<Rehearsal | undefined> => {
  const note = await lastNote(alipayOf(container), handle)
  return note && (await readRehearsal(container, note))
}

/**
 * Begins a rehearsal: an order, and Alipay's page to pay it on. One that goes on is stopped before.
 * @throws MedusaError NOT_ALLOWED with what is missing, LeaseBusyError
 */
export const startRehearsal = async (going: Going): Promise<Rehearsal> => {
  const { container, handle, actorId } = going
  const alipay = alipayOf(container)
  return await underLease(going, async () => {
    const why = await whyNoRehearsal(alipay, handle)
    if (why !== undefined) {
      throw notAllowed(why)
    }
    const place = await findPlace(container, handle)
    const last = await lastNote(alipay, handle)
    if (last !== undefined) {
      await stop(going, await readRehearsal(container, last))
    }
    const emails = await emailsOfAdmins(alipay, [actorId])
    await noteDown(container, handle, {
      ...{ id: randomUUID(), actor_id: actorId, ...place },
      started_at: alipay.now().toISOString(),
      email: emails.get(actorId ?? "") ?? NO_ADDRESS,
      ...{ ended_at: null, order_id: null, closed_order_id: null },
      ...{ heard: null, keys: null, trouble: null },
    })
    return await goOn(going)
  })
}

/** Goes on as far as it gets: asks Alipay about what is open, and takes the steps that can be taken. */
export const continueRehearsal = async (going: Going): Promise<Rehearsal> =>
  await underLease(going, async () => {
    const rehearsal = await readLast(going)
    return rehearsal.note.ended_at === null ? await goOn(going) : rehearsal
  })

/** Ends it where it is: its orders are canceled, and what was paid goes back. */
export const stopRehearsal = async (going: Going): Promise<Rehearsal> =>
  await underLease(going, async () => await stop(going, await readLast(going)))
