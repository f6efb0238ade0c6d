import { MedusaError } from "@medusajs/framework/utils"
import { createGatewayClient, GatewayError, type GatewayClient } from "../../../gateway"
import { resolveAccount, type Account } from "./resolve-account"

export type AccountAtGateway = { account: Account; gateway: GatewayClient }

/** The accounts a store has registered, each with the client that speaks for it; made on first use. */
export class AccountRegistry {
  private readonly made = new Map<string, AccountAtGateway>()

  constructor(private readonly registered: ReadonlyMap<string, unknown>) {}

  handles(): string[] {
    return [...this.registered.keys()]
  }

  /** @throws MedusaError NOT_FOUND for an unknown handle, INVALID_DATA naming the option to mend */
  async get(handle: string): Promise<AccountAtGateway> {
    const known = this.made.get(handle)
    if (known) {
      return known
    }
    if (!this.registered.has(handle)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `No Alipay account "${handle}" is registered on the payment module. Registered: ${this.handles().join(", ") || "none"}.`
      )
    }
    const account = resolveAccount(handle, this.registered.get(handle))
    const made = { account, gateway: clientFor(account) }
    this.made.set(handle, made)
    return made
  }
}

const clientFor = (account: Account): GatewayClient => {
  try {
    return createGatewayClient({
      region: account.region,
      environment: account.environment,
      clientId: account.clientId,
      privateKey: account.privateKey,
      keyVersion: account.keyVersion,
      alipayPublicKeys: account.alipayPublicKeys,
      ...(account.timeoutMs === undefined ? {} : { timeoutMs: account.timeoutMs }),
      ...(account.gatewayUrl === undefined ? {} : { gatewayUrl: account.gatewayUrl }),
    })
  } catch (error) {
    if (error instanceof GatewayError) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Alipay account "${account.handle}": ${error.message}`
      )
    }
    throw error
  }
}
