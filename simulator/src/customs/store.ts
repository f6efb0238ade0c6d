import type { Money } from "../money/currency"

export const CLEARING_CHANNELS = ["CUP", "NUCC", "OTHER"] as const

/** Who cleared the payment: UnionPay, NetsUnion, or neither (credit products). */
export type ClearingChannel = (typeof CLEARING_CHANNELS)[number]

export const IDENTITY_RESULTS = ["CHECK_PASSED", "CHECK_NOT_PASSED"] as const

/** Whether the buyer of the certificate is the payer; undefined: not checked. */
export type IdentityResult = (typeof IDENTITY_RESULTS)[number] | undefined

export type DeclarationStatus = "IN_PROCESS" | "CUSTOMS_PROCESSING_COMPLETED"

/** A payment, or a part of one, declared to customs. */
export interface Declaration {
  readonly clientId: string
  readonly declarationRequestId: string
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly customsPaymentId: string
  readonly customsOrderId: string
  readonly subOrderId: string | undefined
  readonly amount: Money
  readonly splitOrder: boolean
  readonly customs: { readonly customsCode: string; readonly region: string }
  readonly merchantCustomsInfo: {
    readonly merchantCustomsCode: string
    readonly merchantCustomsName: string
  }
  /** What a repeated request must agree with. */
  readonly fingerprint: string
  readonly declaredAt: number
  status: DeclarationStatus
  identityCheckResult: IdentityResult
  clearingChannel: ClearingChannel
  /** The gateway's registration at this customs. */
  registrationId: string
  /** What customs answered: 2, 120, or a negative number. */
  resultCode?: string
  resultDesc?: string
  returnedAt?: number
  modifiedAt: number
}

/** True when customs answered with an error. */
export function isRefused({ resultCode }: Declaration): boolean {
  return resultCode?.startsWith("-") ?? false
}

/** All declarations. */
export class DeclarationStore {
  #declarations: Declaration[] = []

  /** Keeps a declaration, in the place of one with the same id of the account. */
  put(declaration: Declaration): void {
    const { clientId, declarationRequestId } = declaration
    const known = this.find(clientId, declarationRequestId)
    if (known) {
      this.#declarations[this.#declarations.indexOf(known)] = declaration
    } else {
      this.#declarations.push(declaration)
    }
  }

  /** Every declaration in the order it was made. */
  all(): readonly Declaration[] {
    return this.#declarations
  }

  /** The declaration with this id of the account. */
  find(clientId: string, declarationRequestId: string): Declaration | undefined {
    return this.#declarations.find(
      (one) => one.clientId === clientId && one.declarationRequestId === declarationRequestId
    )
  }

  /** By its id, of any account (the latest): for pages and control calls. */
  anywhere(declarationRequestId: string): Declaration | undefined {
    return this.#declarations.findLast((one) => one.declarationRequestId === declarationRequestId)
  }

  /** The declarations of a payment. */
  ofPayment(paymentId: string): readonly Declaration[] {
    return this.#declarations.filter((one) => one.paymentId === paymentId)
  }

  /** Forgets everything. */
  clear(): void {
    this.#declarations = []
  }
}
