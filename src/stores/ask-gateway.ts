import { isGatewayFailure, type GatewayClient } from "../gateway"
import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { codeOf } from "../payments/errors"
import type { ReviewAnswer } from "./rules/review"

/** What the gateway says of a request: its review, that it never heard of it, or nothing that can be believed. */
export type Heard = { is: "review"; answer: ReviewAnswer } | { is: "unheard" } | { is: "no_answer" }

const NOT_FOUND = "RECORD_NOT_FOUND"

/** Asks the gateway about a store's request. */
export const askAboutStore = async (
  alipay: Pick<RegistrationStores, "logger">,
  gateway: GatewayClient,
  { request_id: id, handle }: Pick<StoreRow, "request_id" | "handle">
): Promise<Heard> => {
  try {
    const answer = await gateway.inStore.inquiryRegistrationStatus({ registrationRequestId: id })
    return answer.result.resultStatus === "S" ? { is: "review", answer } : { is: "no_answer" }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    if (codeOf(error) === NOT_FOUND) {
      return { is: "unheard" }
    }
    alipay.logger.warn(
      `alipay: could not ask about the registration ${id} of account ${handle}: ${error.message}`
    )
    return { is: "no_answer" }
  }
}
