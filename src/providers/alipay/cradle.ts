import type { BigNumberInput, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AlipayModuleService } from "../../modules/alipay"
import { SettingError } from "../../modules/alipay/setting-error"

export type SessionRow = {
  id: string
  amount: BigNumberInput
  raw_amount: BigNumberInput
  currency_code: string
  payment_collection_id: string
  created_at: Date | string
  payment_collection?: { amount: BigNumberInput; raw_amount: BigNumberInput; currency_code: string }
}
export type PaymentOfMedusa = {
  id: string
  payment_session_id: string
  canceled_at: Date | null
  raw_amount: BigNumberInput
  /** Not in 2.21: see docs/compatibility.md. */
  pending_captures?: unknown
}
export type MovementRow = { id: string; payment_id: string; raw_amount: BigNumberInput }

type Config = { select?: string[]; relations?: string[] }
type Reads<Row> = {
  retrieve: (id: string, config?: Config) => Promise<Row>
  list: (filters: Record<string, unknown>, config?: Config) => Promise<Row[]>
}

/** What Medusa's payment module hands a provider, as far as this one uses it. */
export type Cradle = {
  alipay: AlipayModuleService
  logger: Logger
  paymentSessionService: Reads<SessionRow> & {
    update: (data: { id: string; status: string; authorized_at: null }) => Promise<unknown>
  }
  paymentService: Reads<PaymentOfMedusa>
  captureService: Reads<MovementRow>
  refundService: Reads<MovementRow>
}

/**
 * The account's handle: the id this instance is registered under. Medusa doesn't tell a provider, so it
 * looks for itself among the payment module's registrations.
 */
export const handleOf = (cradle: Cradle, self: object, identifier: string): string => {
  const prefix = `pp_${identifier}_`
  const key = Object.keys(cradle).find(
    (name) => name.startsWith(prefix) && Reflect.get(cradle, name) === self
  )
  if (key === undefined) {
    throw new SettingError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The Alipay provider is not registered as ${prefix}<handle>. Give it an id in medusa-config.`
    )
  }
  return key.slice(prefix.length)
}
