import type { Endpoint } from "./endpoint"
import { OTHER_ENDPOINTS } from "./other-endpoints"
import { PAYMENT_ENDPOINTS } from "./payment-endpoints"

/** Every endpoint the simulator answers. */
export const ENDPOINTS: readonly Endpoint[] = [...PAYMENT_ENDPOINTS, ...OTHER_ENDPOINTS]
