import type { AccountAtGateway, AccountRegistry } from "../accounts/account-registry"
import type { Account } from "../accounts/resolve-account"
import { TrustedSenderCache } from "../accounts/trusted-senders"

type Kept = Record<string, Partial<Account>[]>

const atGateway = (account: Partial<Account>) => ({ account }) as AccountAtGateway

/** The senders of a handle, where these accounts are in force and those were kept. */
const sendersOf = async (handle: string, inForce: Record<string, Partial<Account>>, kept: Kept) => {
  const accounts: Pick<AccountRegistry, "formerly" | "get" | "handles"> = {
    handles: () => Object.keys(inForce),
    get: async (of) => atGateway(inForce[of] ?? {}),
    formerly: async (of) => (kept[of] ?? []).map(atGateway),
  }
  return (await new TrustedSenderCache(accounts).recent(handle)).accounts
}

const A_NOW = { clientId: "A", keyVersion: "now" }
const A_THEN = { clientId: "A", keyVersion: "then" }
const B = { clientId: "B", keyVersion: "now" }

describe("whose messages are believed", () => {
  it("are the account in force and those used before", async () => {
    expect(await sendersOf("cn", { cn: B }, { cn: [A_THEN] })).toEqual([B, A_THEN])
  })

  it("are the keys in force of a client ID that came back, as medusa-config can bring it", async () => {
    expect(await sendersOf("cn", { cn: A_NOW }, { cn: [A_THEN] })).toEqual([A_NOW])
  })

  it("are the keys in force of a client ID that another account has now", async () => {
    const inForce = { cn: B, hk: A_NOW }
    expect(await sendersOf("cn", inForce, { cn: [A_THEN] })).toEqual([B, A_NOW])
  })
})
