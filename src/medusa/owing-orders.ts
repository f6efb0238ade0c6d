import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dueOfOrder, type Due } from "./payable"

/** An order that owes something, or a draft of one. */
export type OwingOrder = {
  id: string
  number: number
  isDraft: boolean
  goods: string[]
  createdAt: Date
} & Due

type OrderHead = {
  id: string
  display_id: number
  is_draft_order: boolean | null
  created_at: string | Date
  items?: ({ title: string } | null)[]
}

export type OwingQuestion = {
  regionId: string
  channelId: string
  /** An order's number; nothing: the newest drafts of the sales channel. */
  number: number | undefined
  atMost: number
}

const FIELDS = ["id", "display_id", "is_draft_order", "created_at", "items.title"]

const readHeads = async (
  container: MedusaContainer,
  { regionId, channelId, number, atMost }: OwingQuestion,
  skip: number
): Promise<OrderHead[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: {
      region_id: regionId,
      ...(number === undefined
        ? { is_draft_order: true, sales_channel_id: channelId }
        : { display_id: number }),
    },
    pagination: { skip, take: atMost, order: { created_at: "DESC" } },
  })
  return data as OrderHead[]
}

/** Drafts that another provider's payment has paid stay drafts: so many times as many are looked through. */
const MOST_PAGES = 5

/** Orders of a region that owe something: the newest drafts of a sales channel, or the one of a number. */
export const findOwingOrders = async (
  container: MedusaContainer,
  question: OwingQuestion
): Promise<OwingOrder[]> => {
  const { atMost } = question
  const found: OwingOrder[] = []
  for (let page = 0; page < MOST_PAGES && found.length < atMost; page++) {
    const heads = await readHeads(container, question, page * atMost)
    found.push(...(await owingOf(container, heads)))
    if (heads.length < atMost) {
      break
    }
  }
  return found.slice(0, atMost)
}

const owingOf = async (
  container: MedusaContainer,
  heads: readonly OrderHead[]
): Promise<OwingOrder[]> => {
  const found = await Promise.all(
    heads.map(async (head) => ({ head, due: await dueOfOrder(container, head.id) }))
  )
  return found.flatMap(({ head, due }) =>
    due === undefined || due.canceled || due.owed <= 0n
      ? []
      : [
          {
            id: head.id,
            number: head.display_id,
            isDraft: head.is_draft_order === true,
            goods: (head.items ?? []).flatMap((item) => item?.title ?? []),
            createdAt: new Date(head.created_at),
            ...due,
          },
        ]
  )
}
