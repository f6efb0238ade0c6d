import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  BigNumberInput,
  CaptureDTO,
  CreatePaymentSessionDTO,
  IOrderModuleService,
  IPaymentModuleService,
  MedusaContainer,
  PaymentCollectionDTO,
  PaymentDTO,
  PaymentSessionDTO,
  RefundDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Who can read Medusa's tables in one statement, where its services need several or are not at hand: the plugin's module. */
export type WithDatabase = { database: { knex: Knex } }

/** A question to Medusa's query. */
export type Question = {
  entity: string
  fields: readonly string[]
  filters?: Record<string, unknown>
  /** Rows at most. All where nothing is said; Medusa counts them where something is. */
  atMost?: number
  /** By these fields; with `atMost` alone. */
  order?: Record<string, "ASC" | "DESC">
}

/** Asks Medusa's query. `Row` is what the caller says the fields are: nothing checks it. */
export const ask = async <Row>(
  container: MedusaContainer,
  { entity, fields, filters, atMost, order }: Question
): Promise<Row[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: [...fields],
    ...(filters === undefined ? {} : { filters }),
    ...(atMost === undefined
      ? {}
      : { pagination: { skip: 0, take: atMost, ...(order === undefined ? {} : { order }) } }),
  })
  return data as Row[]
}

/** As `ask`, and the first row that fits. */
export const askFirst = async <Row>(
  container: MedusaContainer,
  question: Question
): Promise<Row | undefined> => (await ask<Row>(container, question))[0]

type ListConfig = {
  select?: string[]
  relations?: string[]
  take?: number | null
  skip?: number
  order?: Record<string, "ASC" | "DESC">
}
type List<Row> = (filters: Record<string, unknown>, config?: ListConfig) => Promise<Row[]>
type DeleteRows = (ids: string[]) => Promise<void>
type CreateRows = (
  rows: { id: string; payment_id: string; amount: BigNumberInput; created_at: string | Date }[]
) => Promise<unknown>

/** What Medusa's type of the payment module leaves out or describes too narrowly. */
type PaymentRows = {
  listPayments: List<PaymentDTO>
  listPaymentSessions: List<PaymentSessionDTO>
  listPaymentCollections: List<PaymentCollectionDTO>
  listCaptures: List<CaptureDTO>
  listRefunds: List<RefundDTO & { payment?: { payment_session_id?: string } }>
  deleteCaptures: DeleteRows
  deleteRefunds: DeleteRows
  createCaptures: CreateRows
  createRefunds: CreateRows
  createPaymentCollections: (collection: {
    amount: BigNumberInput
    currency_code: string
  }) => Promise<PaymentCollectionDTO>
  createPaymentSession: (
    collectionId: string,
    session: Omit<CreatePaymentSessionDTO, "context"> & { context: { customer?: { id: string } } }
  ) => Promise<PaymentSessionDTO>
  updatePayment: (payment: { id: string; captured_at: string | Date | null }) => Promise<unknown>
  updatePaymentCollections: (
    id: string,
    changes: {
      status?: string
      completed_at?: null
      authorized_amount?: BigNumberInput
      captured_amount?: BigNumberInput
      refunded_amount?: BigNumberInput
    }
  ) => Promise<unknown>
}

export type PaymentModule = Omit<IPaymentModuleService, keyof PaymentRows> & PaymentRows

/** Medusa's payment module, as it is. */
export const paymentModule = (container: MedusaContainer): PaymentModule =>
  container.resolve<PaymentModule>(Modules.PAYMENT)

/** An order's totals in one of its versions. */
export type OrderSummary = {
  id: string
  created_at: string | Date
  totals: Record<string, unknown> & {
    current_order_total: BigNumberInput
    transaction_total: BigNumberInput
  }
}

/** Methods that Medusa generates for the order module's models without naming them in its type. */
type OrderRows = {
  updateOrderTransactions: (rows: { id: string; version: number }[]) => Promise<unknown>
  listOrderSummaries: (
    filters: { order_id: string; version?: number },
    config?: ListConfig
  ) => Promise<OrderSummary[]>
  updateOrderSummaries: (
    rows: { id: string; totals: Record<string, unknown> }[]
  ) => Promise<unknown>
}

/** Medusa's order module, as it is. */
export const orderModule = (container: MedusaContainer): IOrderModuleService & OrderRows =>
  container.resolve<IOrderModuleService & OrderRows>(Modules.ORDER)
