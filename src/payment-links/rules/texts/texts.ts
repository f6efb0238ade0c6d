/** Sentences of the page that a payment link leads to, and of the mail that carries one. */
export type LinkTexts = Readonly<{
  payment: string
  about: string
  order: string
  amount: string
  choose: string
  pay: string
  continue: string
  changed: string
  until: string
  waiting_title: string
  waiting: string
  declined_title: string
  processing_title: string
  processing: string
  check: string
  paid_title: string
  paid: string
  returned_title: string
  returned: string
  expired_title: string
  expired: string
  not_due_title: string
  not_due: string
  not_found_title: string
  not_found: string
  unavailable: string
  too_many: string
  not_started: string
  choose_one: string
  forwarding_title: string
  forwarding: string
  card: string
  mail_subject: string
  mail_body: string
}>
