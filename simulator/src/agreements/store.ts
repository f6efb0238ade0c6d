/** A shopper's permission to be debited, from consent to revocation. */
export interface Agreement {
  readonly clientId: string
  readonly authState: string
  readonly wallet: string
  readonly scopes: readonly string[]
  readonly redirectUrl: string
  readonly notifyUrl: string | undefined
  readonly createdAt: number
  status: "WAITING" | "AGREED" | "REFUSED" | "ACTIVE" | "ENDED"
  authCode?: string
  authCodeExpiresAt?: number
  authCodeUsed?: boolean
  accessToken?: string
  accessTokenExpiresAt?: number
  refreshToken?: string
  refreshTokenExpiresAt?: number
}

/** All agreements with the ways to find them. */
export class AgreementStore {
  #agreements: Agreement[] = []

  /** Keeps a new agreement. */
  add(agreement: Agreement): void {
    this.#agreements.push(agreement)
  }

  /** Every agreement in the order it was asked for. */
  all(): readonly Agreement[] {
    return this.#agreements
  }

  /** The latest agreement for which the test holds. */
  find(test: (agreement: Agreement) => boolean): Agreement | undefined {
    return this.#agreements.findLast(test)
  }

  /** The agreement of the account that owns this access token now. */
  byAccessToken(clientId: string, accessToken: string): Agreement | undefined {
    return this.find((one) => one.clientId === clientId && one.accessToken === accessToken)
  }

  /** Forgets everything. */
  clear(): void {
    this.#agreements = []
  }
}
