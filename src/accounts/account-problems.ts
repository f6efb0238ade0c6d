import type { AccountDescription } from "../modules/alipay/accounts/describe-account"
import { sentence, type Sentence } from "../gateway"
import type { AlipayAccountProblem, AlipayConnectionResult } from "../types/http"
import type { AccountStores } from "../modules/alipay/parts"
import { testFailedSentence } from "./rules/test-failed-since"

export type AccountFacts = {
  handle: string
  registered: boolean
  description: AccountDescription
  lastTest: AlipayConnectionResult | null
}

type Found = AlipayAccountProblem | undefined
type Check = (facts: AccountFacts, alipay: AccountStores) => Found | Found[]

const error = (field: string | null, said: Sentence): AlipayAccountProblem => ({
  ...said,
  severity: "error",
  field,
})

const warning = (field: string | null, said: Sentence): AlipayAccountProblem => ({
  ...error(field, said),
  severity: "warning",
})

type KeyProblem = { problem: string | null; problem_sentence: Sentence | null }

/** The sentence of a key's problem; one without a code is said as it is. */
const reasonOf = ({ problem, problem_sentence: said }: KeyProblem): Sentence | string =>
  said ?? problem ?? ""

/** Everything that can be wrong with an account as it is saved, without asking the gateway. */
const CHECKS: readonly Check[] = [
  ({ registered, handle }) =>
    registered
      ? undefined
      : error(
          null,
          sentence(
            "not_registered",
            'medusa-config registers no provider with the id "{{handle}}", so no shopper can pay with this account. Register it, or delete the account.',
            { handle }
          )
        ),
  ({ description }) =>
    description.settings.client_id.value === null
      ? error("client_id", sentence("missing_client_id", "The client ID is missing."))
      : undefined,
  ({ description: { privateKey } }) =>
    privateKey === null
      ? error("private_key", sentence("missing_private_key", "Your private key is missing."))
      : privateKey.problem === null
        ? undefined
        : error(
            "private_key",
            sentence("unusable_private_key", "{{reason}}", { reason: reasonOf(privateKey) })
          ),
  ({ description: { nextPrivateKey } }) =>
    nextPrivateKey?.problem
      ? error(
          "next_private_key",
          sentence("unusable_next_key", "{{reason}}", { reason: reasonOf(nextPrivateKey) })
        )
      : undefined,
  ({ description: { publicKeys } }) =>
    publicKeys.keys.length === 0
      ? error(
          "alipay_public_keys",
          sentence("missing_alipay_public_keys", "Alipay's public key is missing.")
        )
      : publicKeys.keys.map((key) =>
          key.problem === null
            ? undefined
            : error(
                "alipay_public_keys",
                sentence("unusable_public_key", "Version {{version}}: {{reason}}", {
                  version: key.key_version,
                  reason: reasonOf(key),
                })
              )
        ),
  ({ description: { privateKey, publicKeys } }) =>
    privateKey?.fingerprint &&
    publicKeys.keys.some(({ fingerprint }) => fingerprint === privateKey.fingerprint)
      ? error(
          "alipay_public_keys",
          sentence(
            "own_public_key",
            "Your own public key is entered as Alipay's. Copy Alipay's public key from the dashboard."
          )
        )
      : undefined,
  ({ lastTest }) =>
    lastTest && !lastTest.ok ? warning(lastTest.field, testFailedSentence(lastTest)) : undefined,
  (_facts, { settings }) =>
    settings.backend_url === undefined
      ? warning(
          null,
          sentence(
            "no_backend_url",
            "The plugin's option backend_url is not set: the gateway is not told where to send notifications."
          )
        )
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
