import type { AccountDescription } from "../modules/alipay/accounts/describe-account"
import type { AlipayAccountProblem, AlipayConnectionResult } from "../types/http"
import type { AccountStores } from "../modules/alipay/parts"

export type AccountFacts = {
  handle: string
  registered: boolean
  description: AccountDescription
  lastTest: AlipayConnectionResult | null
}

type Found = AlipayAccountProblem | undefined
type Check = (facts: AccountFacts, alipay: AccountStores) => Found | Found[]

const error = (code: string, field: string | null, message: string): AlipayAccountProblem => ({
  code,
  severity: "error",
  field,
  message,
})

const missing = (field: string, what: string): AlipayAccountProblem =>
  error(`missing_${field}`, field, `${what} is missing.`)

/** Everything that can be wrong with an account as it is saved, without asking the gateway. */
const CHECKS: readonly Check[] = [
  ({ registered, handle }) =>
    registered
      ? undefined
      : error(
          "not_registered",
          null,
          `medusa-config registers no provider with the id "${handle}", so no shopper can pay with this account. Register it, or delete the account.`
        ),
  ({ description }) =>
    description.settings.client_id.value === null
      ? missing("client_id", "The client ID")
      : undefined,
  ({ description: { privateKey } }) =>
    privateKey === null
      ? missing("private_key", "Your private key")
      : privateKey.problem === null
        ? undefined
        : error("unusable_private_key", "private_key", privateKey.problem),
  ({ description: { nextPrivateKey } }) =>
    nextPrivateKey?.problem
      ? error("unusable_next_key", "next_private_key", nextPrivateKey.problem)
      : undefined,
  ({ description: { publicKeys } }) =>
    publicKeys.keys.length === 0
      ? missing("alipay_public_keys", "Alipay's public key")
      : publicKeys.keys.map(({ key_version: version, problem }) =>
          problem === null
            ? undefined
            : error("unusable_public_key", "alipay_public_keys", `Version ${version}: ${problem}`)
        ),
  ({ description: { privateKey, publicKeys } }) =>
    privateKey?.fingerprint &&
    publicKeys.keys.some(({ fingerprint }) => fingerprint === privateKey.fingerprint)
      ? error(
          "own_public_key",
          "alipay_public_keys",
          "Your own public key is entered as Alipay's. Copy Alipay's public key from the dashboard."
        )
      : undefined,
  ({ lastTest }) =>
    lastTest && !lastTest.ok
      ? {
          code: "test_failed",
          severity: "warning",
          field: lastTest.field,
          message: `The last test connection failed: ${lastTest.message}`,
        }
      : undefined,
  (_facts, { settings }) =>
    settings.backend_url === undefined
      ? {
          code: "no_backend_url",
          severity: "warning",
          field: null,
          message:
            "The plugin's option backend_url is not set: the gateway is not told where to send notifications.",
        }
      : undefined,
]

/** What stands between an account and its payments; errors first. */
export const findAccountProblems = (
  alipay: AccountStores,
  facts: AccountFacts
): AlipayAccountProblem[] =>
  CHECKS.flatMap((check) => check(facts, alipay))
    .filter((found): found is AlipayAccountProblem => found !== undefined)
    .sort((one, other) => Number(one.severity === "warning") - Number(other.severity === "warning"))
