import { digestOf } from "../modules/alipay/secrets/digest"

/** How a payment keeps its shopper's e-mail address. */
export const shopperDigestOf = (email: string): string => digestOf(email.trim().toLowerCase())
