const WRONG_SIGNATURE =
  "the signature does not fit. Check that private_key is the other half of the public key uploaded in the dashboard, and key_version"
const UNKNOWN_CLIENT = "the client ID is not known here. Check client_id, region and environment"
const NOT_OPENED = "this API is not opened for the account. Ask Alipay's support"
const UNKNOWN_PATH = "the path is not known. Check region and environment"

/** Refusals that come before a request is looked at, often unsigned, and what to fix. */
const REFUSAL_CAUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    INVALID_SIGNATURE: WRONG_SIGNATURE,
    SIGN_VERIFY_FAILURE: WRONG_SIGNATURE,
    KEY_NOT_FOUND:
      "no public key is uploaded for this client ID and key_version. Upload it in the dashboard",
    INVALID_CLIENT: UNKNOWN_CLIENT,
    UNKNOWN_CLIENT,
    INVALID_CLIENT_STATUS: "the client ID is disabled. Ask Alipay's support",
    CLIENT_FORBIDDEN_ACCESS_API: NOT_OPENED,
    ACCESS_DENIED: NOT_OPENED,
    INVALID_API: UNKNOWN_PATH,
    NO_INTERFACE_DEF: UNKNOWN_PATH,
    METHOD_NOT_SUPPORTED: "the method is not accepted; something on the way changed the request",
    MEDIA_TYPE_NOT_ACCEPTABLE:
      "the content type is not accepted; something on the way changed the request",
  })
)

/** What to fix after a refusal of a request that was not looked at; nothing for any other code. */
export const causeOfRefusal = (resultCode: string): string | undefined =>
  REFUSAL_CAUSES.get(resultCode)

/** Whether a refusal comes before a request is looked at, and so says nothing of an earlier attempt. */
export const refusesUnread = (resultCode: string): boolean => REFUSAL_CAUSES.has(resultCode)
