/** The sentences of the components. Words in braces are filled in. */
export type Texts = {
  ways: string
  loading_ways: string
  no_ways: string
  /** `{amount}` */
  pay: string
  /** `{amount}`, `{wallet}` */
  pay_with: string
  leave_note: string
  linked_note: string
  card_note: string
  card_title: string
  card_loading: string
  card_incomplete: string
  card_refused: string
  card_canceled: string
  problem: string
  no_page: string
  retry: string
  unusable_currency: string
  unusable_limit: string
  unusable_hours: string
  unusable_disabled: string
  unusable_trouble: string
  unusable_account: string
  unusable_other: string
  confirming_title: string
  confirming: string
  waiting_title: string
  waiting: string
  /** `{time}` */
  time_left: string
  back_to_wallet: string
  pay_another_way: string
  check_now: string
  unreachable_title: string
  unreachable: string
  held_title: string
  held: string
  declined_title: string
  declined: string
  cart_kept: string
  choose_again: string
  expired_title: string
  expired: string
  canceled_title: string
  canceled: string
  none_title: string
  none: string
  under_way: string
  see_payment: string
  loading_wallets: string
  no_wallets: string
  wallet_ready: string
  /** `{date}` */
  wallet_ends: string
  wallet_ended: string
  unlink: string
  /** `{wallet}` */
  unlink_wallet: string
  /** `{wallet}` */
  unlink_sure: string
  keep: string
  link_label: string
  link: string
  link_note: string
  cannot_link: string
  link_success: string
  link_processing: string
  link_confirm: string
  link_refused: string
  link_expired: string
  link_other_customer: string
  link_failed: string
}
