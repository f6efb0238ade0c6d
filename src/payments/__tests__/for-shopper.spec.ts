import { MedusaError } from "@medusajs/framework/utils"
import { AccountError } from "../../modules/alipay/accounts/account-error"
import { resolveAccount } from "../../modules/alipay/accounts/resolve-account"
import { LedgerHeldError } from "../../modules/alipay/installation/held-error"
import { forShopper } from "../for-shopper"
import { chooseReturnUrl } from "../rules/shopper-choice"

const UNAVAILABLE =
  "This way to pay can't be used at the moment. Please choose another one, or contact the shop."

/** @returns what a shopper reads, and what the log has */
const tell = async (error: unknown): Promise<{ read: unknown; log: string[] }> => {
  const log: string[] = []
  const logger = { error: (text: string) => void log.push(text) } as Parameters<
    typeof forShopper
  >[0]["logger"]
  const read: unknown = await forShopper({ logger }, async () => await Promise.reject(error)).then(
    () => undefined,
    (told: unknown) => told
  )
  return { read, log }
}

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

const account = resolveAccount("cn", {
  client_id: "SANDBOX_1",
  private_key: "k",
  alipay_public_key: "p",
})
const returnTo = (wanted: string | undefined) =>
  thrownBy(() => chooseReturnUrl(wanted, account, { storefrontOrigins: [], field: "return_url" }))

describe("a shopper reads no setting, key or account; the log has the reason", () => {
  it.each([
    [
      "a setting of an account",
      new AccountError("page", "private_key", "private_key can't be read."),
      UNAVAILABLE,
      'Alipay account "page": private_key can\'t be read.',
    ],
    [
      "a ledger that is held",
      new LedgerHeldError(new Date()),
      UNAVAILABLE,
      "confirm it in the admin",
    ],
    [
      "one that a workflow hands on",
      { type: "invalid_data", message: "client_id is missing", forShopper: UNAVAILABLE },
      UNAVAILABLE,
      "client_id is missing",
    ],
    [
      "an origin that is not allowed",
      returnTo("https://evil.example/x"),
      "return_url leads to https://evil.example, which is not allowed.",
      "Add it to allowed_return_origins",
    ],
    [
      "a page that is not set",
      returnTo(undefined),
      "return_url is missing. Send the page the shopper comes back to.",
      "or set return_url in the provider's options",
    ],
  ])("%s", async (_, error, sentence, reason) => {
    const { read, log } = await tell(error)
    expect(read).toBeInstanceOf(MedusaError)
    expect(read).toMatchObject({ type: (error as MedusaError).type, message: sentence })
    expect(log).toEqual([expect.stringContaining(`alipay: a shopper could not go on: `)])
    expect(log[0]).toContain(reason)
  })
})

it.each([
  ["a refusal", new MedusaError(MedusaError.Types.NOT_ALLOWED, "Please pay another way.")],
  ["a failure", new Error("connection lost")],
])("%s goes on as it is", async (_, error) => {
  expect(await tell(error)).toEqual({ read: error, log: [] })
})

it("what was done is the answer", async () => {
  const logger = {} as Parameters<typeof forShopper>[0]["logger"]
  expect(await forShopper({ logger }, async () => await Promise.resolve(1))).toBe(1)
})
