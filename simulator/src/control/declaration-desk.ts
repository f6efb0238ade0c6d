import { declarationLine, type DeclarationLine } from "../customs/line"
import type { Declaration, IdentityResult } from "../customs/store"
import { settleDeclaration, type CustomsAnswer } from "../flows/customs"
import type { World } from "../world"
import { ControlError } from "./control-error"

/** Everything that can be done to customs declarations by hand. Called, it gives every declaration. */
export interface DeclarationDesk {
  (): readonly Declaration[]
  get(declarationRequestId: string): Declaration
  /** The declarations of a payment, by any of its ids. */
  of(payment: string): readonly Declaration[]
  /** A declaration as JSON has it. */
  line(declarationRequestId: string): DeclarationLine
  /** Customs answer, for the first time or again. Default: recorded. */
  settle(declarationRequestId: string, answer?: CustomsAnswer): Declaration
  /** What a repeated request hears of the buyer's certificate; undefined: it was not checked. */
  identify(declarationRequestId: string, result: IdentityResult): Declaration
}

const CODE = /^-?\d{1,63}$/

/** The desk of one simulator. */
export function declarationDesk(world: World): DeclarationDesk {
  const get = (id: string): Declaration => {
    const declaration = world.declarations.anywhere(id)
    if (!declaration) {
      throw new ControlError(`no declaration ${id}`, 404)
    }
    return declaration
  }
  return Object.assign((): readonly Declaration[] => world.declarations.all(), {
    get,
    of(id: string) {
      const payment = world.payments.anywhere(id)
      if (!payment) {
        throw new ControlError(`no payment ${id}`, 404)
      }
      return world.declarations.ofPayment(payment.paymentId)
    },
    line: (id: string) => declarationLine(get(id)),
    settle(id: string, answer: CustomsAnswer = {}) {
      if (answer.code !== undefined && !CODE.test(answer.code)) {
        throw new ControlError(
          `"${answer.code}" is no code of customs: give digits, with a minus for an error`,
          409
        )
      }
      const declaration = get(id)
      settleDeclaration(world, declaration, answer)
      return declaration
    },
    identify(id: string, result: IdentityResult) {
      const declaration = get(id)
      declaration.identityCheckResult = result
      return declaration
    },
  })
}
