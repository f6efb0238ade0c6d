/** A sub-merchant that was registered for payments in a shop. */
export interface Registration {
  readonly clientId: string
  readonly registrationRequestId: string
  readonly referenceMerchantId: string
  readonly productCodes: readonly string[]
  readonly merchantInfo: object
  readonly passThroughInfo: string | undefined
  readonly fingerprint: string
  status: "PENDING" | "COMPLETED"
  psp: "PENDING" | "APPROVED" | "REJECTED"
  rejectReasons: string | undefined
}

/** All registrations. */
export class RegistrationStore {
  #registrations: Registration[] = []

  /** Keeps a new registration. */
  add(registration: Registration): void {
    this.#registrations.push(registration)
  }

  /** The latest registration of the account for which the test holds. */
  find(clientId: string, test: (one: Registration) => boolean): Registration | undefined {
    return this.#registrations.findLast((one) => one.clientId === clientId && test(one))
  }

  /** Forgets everything. */
  clear(): void {
    this.#registrations = []
  }
}
