import { sentence } from "../../gateway"
import { Refusal } from "../../modules/alipay/refusal"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf } from "../../modules/alipay"
import { capturableOf } from "../../payments/rules/held-money"
import { majorOfPart } from "../../payments/rules/parts"
import { readHeld } from "./read-held"

type CapturePart = {
  /** The ledger row's id. */
  id: string
  /** Minor units, digits. */
  amount: string
  /** What the admin saw as left to capture, in minor units. */
  seen: string
  actorId: string
}

/**
 * Captures a part of held money by Medusa's own workflow, so that it is booked as by Medusa's button. A repeat finds
 * less left than was seen, and captures nothing. To be called under the order's lease.
 * @throws MedusaError CONFLICT when another request has captured since, INVALID_DATA for more than is left
 */
export const capturePart = async (
  container: MedusaContainer,
  { id, amount, seen, actorId }: CapturePart
): Promise<void> => {
  const alipay = alipayOf(container)
  const { row, view } = await readHeld(container, id)
  const left = capturableOf(row, view.operations, alipay.now())
  const leftText = `${toMajorUnits(left.toString(), row.currency_code)} ${row.currency_code}`
  if (left !== BigInt(seen)) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The hold has changed since you saw it: ${leftText} can be captured now. Nothing was captured.`
    )
  }
  if (BigInt(amount) > left) {
    throw new Refusal(
      MedusaError.Types.INVALID_DATA,
      sentence("only_left", "Only {{left}} can be captured. Nothing was captured.", {
        left: leftText,
      })
    )
  }
  await capturePaymentWorkflow(container).run({
    input: {
      payment_id: view.payment.id,
      captured_by: actorId,
      amount: majorOfPart(amount, {
        booked: view.captured,
        whole: view.whole,
        currency: row.currency_code,
      }),
    },
  })
}
