import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { alipayOf } from "../../modules/alipay"
import { whenFree } from "../../modules/alipay/leases/when-free"
import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import { findPlaceInMedusa } from "../../stores/read-draft"
import { correctStore, registerPlace } from "../../stores/register"
import type { AdminAlipayCorrectStore, AdminAlipayRegisterStore } from "../../types/http"
import { announce } from "../announce"
import { sentence } from "../../gateway"
import { notFound } from "../../modules/alipay/refusal"

export type RegisterStoreInput = AdminAlipayRegisterStore & { actor_id?: string | undefined }
export type CorrectStoreInput = AdminAlipayCorrectStore & {
  /** The store's id. */
  id: string
  actor_id?: string | undefined
}
export type StoreRegistered = { id: string; state: StoreRow["state"] }

const BUSY =
  "Another request registers this place, or asks about it. Try again in a moment. Nothing was sent."

const send = async (
  container: MedusaContainer,
  work: () => Promise<StoreRow>
): Promise<StoreRegistered> =>
  await whenFree(BUSY, async () => {
    const { id, state } = await work()
    await announce(container, "alipay.store.updated", id)
    return { id, state }
  })

const registrationOf = ({
  details,
  documents,
  actor_id: actor,
}: CorrectStoreInput | RegisterStoreInput) => ({
  details,
  documents,
  actor_id: actor ?? null,
})

/** Nothing to undo: Alipay has no way to withdraw a registration. */
const registerStoreStep = createStep(
  "alipay-register-store-step",
  async (input: RegisterStoreInput, { container }) => {
    await findPlaceInMedusa(container, input.stock_location_id)
    const place = { stock_location_id: input.stock_location_id, handle: input.account }
    const registered = await send(
      container,
      async () => await registerPlace(alipayOf(container), place, registrationOf(input))
    )
    return new StepResponse(registered)
  }
)

const correctStoreStep = createStep(
  "alipay-correct-store-step",
  async (input: CorrectStoreInput, { container }) => {
    const alipay = alipayOf(container)
    const store = await alipay.stores.byId(input.id)
    if (store === undefined) {
      throw notFound(sentence("no_store", "There is no store {{id}}.", { id: input.id }))
    }
    const corrected = await send(
      container,
      async () => await correctStore(alipay, store, registrationOf(input))
    )
    return new StepResponse(corrected)
  }
)

/**
 * Registers a stock location as a store of an account with the wallets behind Alipay. It can't be withdrawn.
 * @throws MedusaError INVALID_DATA naming each field that is missing; NOT_FOUND; NOT_ALLOWED with the reason when it is
 * registered already, or Alipay refuses; CONFLICT while another request works on the place
 */
export const registerStoreWorkflow = createWorkflow(
  "alipay-register-store",
  (input: WorkflowData<RegisterStoreInput>) => new WorkflowResponse(registerStoreStep(input))
)

/**
 * Registers again, corrected, what wallets have rejected or Alipay refused; under another request id.
 * @throws MedusaError as `registerStoreWorkflow`
 */
export const correctStoreWorkflow = createWorkflow(
  "alipay-correct-store",
  (input: WorkflowData<CorrectStoreInput>) => new WorkflowResponse(correctStoreStep(input))
)
