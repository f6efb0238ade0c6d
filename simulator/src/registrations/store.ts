export type WalletStatus = "PENDING" | "APPROVED" | "REJECTED"

/** What one wallet says of a registration. */
export interface WalletReview {
  readonly pspName: string
  status: WalletStatus
  rejectReasons: string | undefined
}

/** A sub-merchant, with its store, that was registered for payments in a shop. */
export interface Registration {
  readonly clientId: string
  readonly registrationRequestId: string
  readonly referenceMerchantId: string
  readonly referenceStoreId: string | undefined
  readonly productCodes: readonly string[]
  readonly merchantInfo: object
  readonly storeInfo: object | undefined
  readonly passThroughInfo: string | undefined
  readonly fingerprint: string
  status: "PENDING" | "COMPLETED"
  rejectReasons: string | undefined
  wallets: WalletReview[]
}

/** No wallet has it: it may be handed in again. */
export const isRejected = ({ status, wallets }: Registration): boolean =>
  status === "COMPLETED" && wallets.some((each) => each.status === "REJECTED")

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

  /** All registrations of the account for which the test holds, oldest first. */
  list(clientId: string, test: (one: Registration) => boolean): Registration[] {
    return this.#registrations.filter((one) => one.clientId === clientId && test(one))
  }

  /** Forgets everything. */
  clear(): void {
    this.#registrations = []
  }
}
