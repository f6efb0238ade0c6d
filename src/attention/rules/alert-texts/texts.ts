import type { AttentionKind } from "../../../modules/alipay/attention/kinds"

/** What a message says, in one language. Nothing of it is about the shopper: messages are logged on their way. */
export type AlertTexts = {
  /** What happened, and what follows from it. */
  kinds: Readonly<Record<AttentionKind, readonly [title: string, sentence: string]>>
  /** Held money that has gone back. */
  lapsed: readonly [title: string, sentence: string]
  /** With the place `{number}`. */
  order: string
  /** With the place `{handle}`. */
  account: string
  /** Further items of the kind that the message stands for, with the place `{count}`. */
  more: string
  /** Where to click, with the place `{address}`. */
  open: string
  /** What every title begins with, with the place `{title}`. */
  title: string
  /** What stands beside a refund of the plugin's in Medusa, which shows it as it is kept. */
  notes: {
    returned: string
    made_before: string
    elsewhere: string
    /** With the place `{terminal}`. */
    at_till: string
  }
}
