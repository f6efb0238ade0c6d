import { z } from "zod"
import { declarationLine } from "../customs/line"
import { CLEARING_CHANNELS, IDENTITY_RESULTS } from "../customs/store"
import { action, present, type Actions } from "./action"

const shapes = {
  settle: z.object({
    code: z
      .string()
      .regex(/^-?\d{1,63}$/, "digits, with a minus for an error")
      .optional(),
    description: z.string().min(1).max(2048).optional(),
    clearingChannel: z.enum(CLEARING_CHANNELS).optional(),
    registrationId: z.string().min(1).max(32).optional(),
  }),
  identify: z.object({ result: z.enum(IDENTITY_RESULTS).optional() }),
} as const

/** Control calls that look at declarations. */
export const DECLARATION_LOOKS: Actions = {
  declarations: ({ declarations }) => declarations().map(declarationLine),
  "declarations/:id": ({ declarations }, _body, id) => declarations.line(id),
}

/** Control calls that do something to declarations; each gives the declaration. */
export const DECLARATION_DEEDS: Actions = {
  "declarations/:id/settle": action(shapes.settle, ({ declarations }, answer, id) =>
    declarationLine(declarations.settle(id, present(answer)))
  ),
  "declarations/:id/identity": action(shapes.identify, ({ declarations }, { result }, id) =>
    declarationLine(declarations.identify(id, result))
  ),
}
