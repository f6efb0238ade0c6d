import type { z } from "@medusajs/framework/zod"
import { GatewayConfigurationError } from "../../../gateway"
import { addSaid } from "./said"

/** Turns the client's refusal of a value into an issue of the schema; its sentence says how to fix it. */
export const readable = (read: () => unknown, context: z.RefinementCtx): void => {
  try {
    read()
  } catch (error) {
    if (!(error instanceof GatewayConfigurationError)) {
      throw error
    }
    if (error.sentence === undefined) {
      context.addIssue({ code: "custom", message: error.message })
    } else {
      addSaid(context, error.sentence)
    }
  }
}
