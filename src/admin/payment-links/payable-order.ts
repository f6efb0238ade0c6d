/** An order or a draft of one as Medusa's pages hand it to a widget. */
export type PayableOrder = {
  id: string
  email?: string | null
  status?: string
  summary?: { pending_difference?: number | string | null } | null
}

/** Whether it may owe something, as far as the page knows. */
export const mayOwe = ({ status, summary }: PayableOrder): boolean =>
  status !== "canceled" && Number(summary?.pending_difference ?? 1) > 0
