/** The result code of what can't be told to the gateway any more: the account's keys were deleted. */
export const KEYS_GONE = "ACCOUNT_KEYS_GONE"
