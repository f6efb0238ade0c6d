import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  alipayOf,
  type AlipayModuleService,
  type NotificationRow,
} from "../../../../modules/alipay"
import type { DoorStores } from "../../../../modules/alipay/parts"
import { answerProbe, PROBE_HEADER } from "../../../../accounts/probe"
import { messageOf } from "../../../../payments/errors"
import {
  openNotification,
  recordNotification,
  type Delivery,
  type Opened,
} from "../../../../notifications/receive-notification"
import { quoted, sinceLast } from "../../../../modules/alipay/telemetry/refusal-log"
import { cutRefused } from "../../../../notifications/cut-personal"
import { storableText } from "../../../../gateway"
import { REFUSALS, type Refused } from "../../../../notifications/verify-delivery"
import { inTime } from "../../../../modules/alipay/in-time"
import { SECOND } from "../../../../modules/alipay/time"
import { ApplyQueue } from "../../../../workflows/apply-notification/apply-queue"

const ACKNOWLEDGEMENT = {
  result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
}
/** The gateway waits a few seconds for its acknowledgement; a database pool waits a minute for a connection. */
const LIMIT_MS = 5 * SECOND

const refusal = (resultCode: string, resultMessage: string) => ({
  result: { resultCode, resultStatus: "F", resultMessage },
})

const UNVERIFIED = refusal("ACCESS_DENIED", "The message could not be verified.")

/** One for the process, whichever account a message is for. */
const applying = new ApplyQueue()

/** The gateway's door: verified first, durable second, acknowledged third, applied last. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const handle = String(req.params["handle"])
  const taking = takeIn(alipay, handle, req)
  let taken: Taken
  try {
    taken = await inTime(taking, LIMIT_MS)
  } catch (error) {
    alipay.logger.error(`alipay: a notification could not be stored: ${messageOf(error)}`)
    res.status(503).json(refusal("UNKNOWN_EXCEPTION", "The message could not be stored."))
    // Stored late all the same: delivered again it is a repeat, which no one applies.
    await taking.then(async (late) => await apply(req, late)).catch(() => undefined)
    return
  }
  if ("reason" in taken) {
    refuse(alipay, handle, { taken, res })
    await keepRefused(alipay, handle, { refusal: taken.refusal, req })
    return
  }
  if ("probed" in taken) {
    const { ok, probe } = taken.probed
    res.status(ok ? 200 : 401).json({ ...(ok ? ACKNOWLEDGEMENT : UNVERIFIED), probe })
    return
  }
  res.status(200).json(ACKNOWLEDGEMENT)
  await apply(req, taken)
}

const apply = async (req: MedusaRequest, taken: Taken): Promise<void> => {
  if ("message" in taken && taken.message?.state === "received") {
    await applying.take(req.scope, taken.message)
  }
}

type Taken =
  | Pick<Refused, "reason" | "refusal">
  | { probed: Awaited<ReturnType<typeof answerProbe>> }
  | { message: NotificationRow | undefined }

/** @throws what the database throws: the message is not stored, and whether it is genuine may not be known */
const takeIn = async (alipay: DoorStores, handle: string, req: MedusaRequest): Promise<Taken> => {
  if (req.headers[PROBE_HEADER] !== undefined && alipay.accounts.isRegistered(handle)) {
    return { probed: await answerProbe(alipay, handle, deliveryOf(req)) }
  }
  const opened = await open(alipay, handle, req)
  return opened.ok ? { message: await recordNotification(alipay, handle, opened) } : opened
}

const deliveryOf = (req: MedusaRequest): Delivery => ({
  rawBody: Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0),
  headers: req.headers,
})

const open = async (alipay: DoorStores, handle: string, req: MedusaRequest): Promise<Opened> =>
  alipay.accounts.isRegistered(handle)
    ? await openNotification(alipay, handle, deliveryOf(req))
    : { ok: false, refusal: "no_account", reason: "there is no such account" }

const refuse = (
  alipay: DoorStores,
  handle: string,
  { taken: { reason, refusal: why }, res }: { taken: Omit<Refused, "ok">; res: MedusaResponse }
): void => {
  const isKnown = alipay.accounts.isRegistered(handle)
  const count = alipay.refusals.count(isKnown ? handle : "")
  if (count !== undefined) {
    alipay.logger.warn(
      `alipay: refused a notification for ${quoted(handle)}: ${reason}${sinceLast(count)}`
    )
  }
  if (isKnown) {
    alipay.accountChecks.noteRefusal(handle, {
      at: alipay.now(),
      // What is wrong with the account stands on its page; kept is a reason that the page can say.
      reason: why === "no_account" ? REFUSALS.no_account : reason,
    })
  }
  res.status(401).json(UNVERIFIED)
}

const LONGEST_HEADER = 128

const headerOf = (req: MedusaRequest, name: string): string | null => {
  const value = req.headers[name]
  return typeof value === "string" ? storableText(value).slice(0, LONGEST_HEADER) : null
}

/** Keeps a few refused messages, for an admin to find out why none arrive. Answered before; never throws. */
const keepRefused = async (
  alipay: Pick<AlipayModuleService, "accounts" | "refusedMessages" | "logger" | "now">,
  handle: string,
  { refusal, req }: { refusal: Refused["refusal"]; req: MedusaRequest }
): Promise<void> => {
  if (!alipay.accounts.isRegistered(handle)) {
    return
  }
  const read = () => {
    const { rawBody } = deliveryOf(req)
    return {
      refusal,
      client_id: headerOf(req, "client-id"),
      request_time: headerOf(req, "request-time"),
      body: cutRefused(rawBody),
      body_bytes: rawBody.length,
    }
  }
  await alipay.refusedMessages.keep(handle, alipay.now(), read).catch((error: unknown) => {
    alipay.logger.warn(`alipay: a refused notification was not kept: ${messageOf(error)}`)
  })
}
