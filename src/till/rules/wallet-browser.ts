import { walletOf } from "../../gateway"

/**
 * By what wallets show themselves in the name of their browser, the first that fits. The gateway routes the payment by the whole
 * name; what is read here says whether there is a wallet at all, and whether an open payment is of the same one.
 */
const WALLETS: readonly (readonly [RegExp, string])[] = [
  [/AlipayClientHK|AlipayHK/i, "ALIPAY_HK"],
  [/GCash/i, "GCASH"],
  [/\bTNGD?\b|TNG ?eWallet|Touch ?'?n ?Go/i, "TNG"],
  [/TrueMoney|\bTMN\b/i, "TRUEMONEY"],
  [/\bDANA\b/i, "DANA"],
  [/KAKAOPAY|KAKAOTALK/i, "KAKAOPAY"],
  [/AlipayClient|AliApp\(AP\//i, "ALIPAY_CN"],
  // Other wallets of Alipay+ carry its kit.
  [/AlipayConnect|AlipayPlus/i, "CONNECT_WALLET"],
]

/** The wallet whose browser opened a page; nothing for any other browser. */
export const walletOfBrowser = (userAgent: string | undefined): string | undefined =>
  WALLETS.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1]

/** Names of the wallets that are known by their browser. */
export const SCANNING_WALLETS: readonly string[] = WALLETS.map(([, type]) => type)
  .filter((type) => type !== "CONNECT_WALLET")
  .toReversed()
  .map((type) => walletOf(type).name)
