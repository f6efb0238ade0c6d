import type { AttentionKind } from "../../../modules/alipay/attention/kinds"

/** What a message says, in one language. Nothing of it is about the shopper: messages are logged on their way. */
export type AlertTexts = {
  /** What happened, and what follows from it. */
  kinds: Readonly<Record<AttentionKind, readonly [title: string, sentence: string]>>
  /** Held money that has gone back. */
  lapsed: readonly [title: string, sentence: string]
  order: (number: number) => string
  account: (handle: string) => string
  /** Further items of the kind that the message stands for. */
  more: (count: number) => string
  /** Where to click. */
  open: (address: string) => string
  subject: (title: string, about: string) => string
}
