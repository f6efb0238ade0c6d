import { sentence } from "../../gateway"
import { notDeclared } from "../../customs/not-declared"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { declarePayment, type Declare } from "../../customs/declare"
import { whyDeclaredElsewhere, whyNoPaperId } from "../../customs/rules/refusals"
import { amountOfPart, hasGoodsIn, paperIdOf, shareOfPayment, type Fen } from "../../customs/shares"
import {
  readCustomsOrder,
  type CustomsOrder,
  type ShipmentOfOrder,
} from "../../medusa/customs-orders"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { whenFree } from "../../modules/alipay/leases/when-free"
import { notFound } from "../../modules/alipay/refusal"
import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"
import type {
  AdminAlipayCorrectDeclaration,
  AdminAlipayDeclare,
  AlipayDeclarationState,
} from "../../types/http"
import { announce } from "../announce"
import { findDeclaredPayment, paymentsOfOrder, registrationOf } from "./find-payment"

/** As the route takes it, and who declares: an admin's id; nothing for a shop's own code. */
export type DeclareOrderInput = AdminAlipayDeclare & { actor_id?: string | null }

export type CorrectDeclarationInput = AdminAlipayCorrectDeclaration & {
  /** The declaration that was refused, `aldec_…`. */
  id: string
  actor_id?: string | null
}

export type DeclarationMade = { id: string; state: AlipayDeclarationState }

const BUSY =
  "Another request is working on this payment. Try again in a moment. Nothing was declared."

const send = async (container: MedusaContainer, wanted: Declare): Promise<DeclarationMade> => {
  const { declaration } = await whenFree(
    BUSY,
    async () => await declarePayment(alipayOf(container), wanted)
  )
  await announce(container, "alipay.declaration.updated", declaration.id)
  return { id: declaration.id, state: declaration.state }
}

/** What the shop said of a declaration, over what stands otherwise. */
type Said = Pick<
  AdminAlipayCorrectDeclaration,
  "customs_code" | "merchant_customs_code" | "merchant_customs_name"
>

const contentOf = (said: Said, otherwise: CustomsRegistration | undefined) => {
  const content = {
    customs_code: said.customs_code ?? otherwise?.customsCode,
    merchant_customs_code: said.merchant_customs_code ?? otherwise?.merchantCustomsCode,
    merchant_customs_name: said.merchant_customs_name ?? otherwise?.merchantCustomsName,
  }
  const { customs_code, merchant_customs_code, merchant_customs_name } = content
  if (!customs_code || !merchant_customs_code || !merchant_customs_name) {
    throw notDeclared(
      sentence(
        "not_registered_with_customs",
        "The account is not registered with customs. Fill in its customs settings (customs code, merchant code and name) under Settings > Alipay."
      )
    )
  }
  return { customs_code, merchant_customs_code, merchant_customs_name }
}

const assertCertificates = (
  registration: CustomsRegistration | undefined,
  certificate: unknown
): void => {
  if (certificate !== undefined && registration?.buyerCertificates !== true) {
    throw notDeclared(
      sentence(
        "no_certificates_here",
        "This account collects no buyers' certificates. Turn that on in its customs settings, or declare without one."
      )
    )
  }
}

const shipmentOf = (order: CustomsOrder, id: string | undefined): ShipmentOfOrder | undefined => {
  const found = order.shipments.find((each) => each.id === id)
  if (id !== undefined && found === undefined) {
    throw notFound(
      sentence(
        "no_shipment",
        "There is no fulfillment {{id}} of this order that is not canceled.",
        { id }
      )
    )
  }
  return found
}

/** @throws MedusaError when it can't be told what the shop calls the shipment */
const partOf = (shipment: ShipmentOfOrder | undefined): string => {
  const why = shipment && whyNoPaperId(shipment)
  if (why !== undefined) {
    throw notDeclared(why)
  }
  return shipment === undefined ? "" : paperIdOf(shipment)
}

type OfOrder = { order: CustomsOrder; row: PaymentRow }

/** Fen that are declared where the admin has not said how many. @throws MedusaError when none of a shipment's goods are the payment's */
const amountByHand = (
  { order, row, shipment }: OfOrder & { shipment: ShipmentOfOrder | undefined },
  fen: Fen,
  declarations: readonly DeclarationRow[]
): string => {
  const share = shareOfPayment(order, declarations, row.id)
  if (shipment !== undefined && !hasGoodsIn(share, shipment)) {
    const wanted = {
      ...{ alipay_payment_id: row.id, fulfillment_id: shipment.id },
      sub_order_id: paperIdOf(shipment),
    }
    throw notDeclared(
      whyDeclaredElsewhere(declarations, wanted) ??
        sentence(
          "shipment_of_other_payment",
          "None of the goods in the shipment {{shipment}} were paid for with this payment. Declare it for the payment that paid for them, or say an amount.",
          { shipment: shipment.id }
        )
    )
  }
  const own = declarations.filter((each) => each.alipay_payment_id === row.id)
  return amountOfPart(share, shipment, { ...fen, own })
}

const declareOrder = async (
  container: MedusaContainer,
  input: DeclareOrderInput
): Promise<DeclarationMade> => {
  const order = await readCustomsOrder(container, input.order_id)
  if (order === undefined) {
    throw notFound(sentence("no_order", "There is no order {{id}}.", { id: input.order_id }))
  }
  if (order.isCanceled) {
    throw notDeclared(sentence("order_is_canceled", "This order is canceled."))
  }
  const shipment = shipmentOf(order, input.fulfillment_id)
  const rows = await paymentsOfOrder(container, order.id)
  const row = findDeclaredPayment(rows, input.payment_id)
  const registration = await registrationOf(container, row)
  assertCertificates(registration, input.certificate)
  return await send(container, {
    ...contentOf(input, registration),
    alipay_payment_id: row.id,
    payments: rows.map(({ id }) => id),
    order_id: order.id,
    fulfillment_id: shipment?.id ?? null,
    sub_order_id: input.sub_order_id ?? partOf(shipment),
    origin: "by_hand",
    actor_id: input.actor_id ?? null,
    replaces_id: null,
    certificate: input.certificate,
    amount: (fen, declarations) =>
      input.amount ?? amountByHand({ order, row, shipment }, fen, declarations),
  })
}

const correctDeclaration = async (
  container: MedusaContainer,
  { id, actor_id = null, certificate, ...said }: CorrectDeclarationInput
): Promise<DeclarationMade> => {
  const before = await alipayOf(container).declarations.byId(id)
  if (before === undefined) {
    throw notFound(sentence("no_declaration", "There is no declaration {{id}}.", { id }))
  }
  assertCertificates(await registrationOf(container, before), certificate)
  const rows = before.order_id === null ? [] : await paymentsOfOrder(container, before.order_id)
  return await send(container, {
    payments: rows.map((each) => each.id),
    customs_code: said.customs_code ?? before.customs_code,
    merchant_customs_code: said.merchant_customs_code ?? before.merchant_customs_code,
    merchant_customs_name: said.merchant_customs_name ?? before.merchant_customs_name,
    sub_order_id: said.sub_order_id ?? before.sub_order_id,
    alipay_payment_id: before.alipay_payment_id,
    order_id: before.order_id,
    fulfillment_id: before.fulfillment_id,
    origin: "by_hand",
    actor_id,
    replaces_id: before.id,
    certificate,
    amount: () => said.amount ?? before.amount,
  })
}

/** Nothing to undo: Alipay has no way to withdraw a declaration. */
const declareOrderStep = createStep(
  "alipay-declare-order-step",
  async (input: DeclareOrderInput, { container }) =>
    new StepResponse(await declareOrder(container, input))
)

const correctDeclarationStep = createStep(
  "alipay-correct-declaration-step",
  async (input: CorrectDeclarationInput, { container }) =>
    new StepResponse(await correctDeclaration(container, input))
)

/**
 * Declares an order's payment to China's customs: whole, or the part that goes with a shipment. It can't be withdrawn.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED with the reason when it can't be declared now, or Alipay refuses; CONFLICT while
 * another request works on the payment
 */
export const declareOrderWorkflow = createWorkflow(
  "alipay-declare-order",
  (input: WorkflowData<DeclareOrderInput>) => new WorkflowResponse(declareOrderStep(input))
)

/**
 * Declares again, corrected, what customs or Alipay refused; under a new id.
 * @throws MedusaError as `declareOrderWorkflow`
 */
export const correctDeclarationWorkflow = createWorkflow(
  "alipay-correct-declaration",
  (input: WorkflowData<CorrectDeclarationInput>) =>
    new WorkflowResponse(correctDeclarationStep(input))
)
