import type { Command } from "./scenario"
import { atGateway, movesMoney, unlessHungUp, type Act } from "./shopper"

const PDF = Buffer.from("%PDF-1.7").toString("base64")

const dispute: Act<"dispute"> = async ({ world, shopper }, { page }) => {
  const id = shopper.pages[page]
  return id === undefined
    ? "no page"
    : atGateway(() => world.store.simulator.disputes.open({ payment: id }))
}

type Decide = Extract<Command, { do: "decide" }>["how"]
type Desk = Parameters<typeof dispute>[0]["world"]["store"]["simulator"]["disputes"]

const AT_GATEWAY: Readonly<Record<Decide, (disputes: Desk, id: string) => unknown>> = {
  won: (disputes, id) => disputes.judge(id, "won"),
  lost: (disputes, id) => disputes.judge(id, "lost"),
  withdrawn: (disputes, id) => disputes.withdraw(id),
  expired: (disputes, id) => disputes.expire(id),
  resolved: (disputes, id) => disputes.resolve(id),
}

const decide: Act<"decide"> = async ({ world, shopper }, { page, how }) => {
  const { disputes } = world.store.simulator
  const id = shopper.pages[page]
  const newest = disputes().findLast(({ paymentRequestId }) => paymentRequestId === id)
  return newest === undefined
    ? "no dispute"
    : `${how} ${atGateway(() => AT_GATEWAY[how](disputes, newest.disputeId))}`
}

/** What an admin does about the newest dispute of a payment. */
const answer: Act<"answer"> = async ({ world, shopper }, { page, how, hangUp }) => {
  const shop = world.shopOf(hangUp)
  const { body } = await world.shop.admin(
    "GET",
    `/alipay/disputes?q=${shopper.pages[page]}&limit=1`
  )
  const [found] = (body["disputes"] ?? []) as { id: string }[]
  if (found === undefined) {
    return "no dispute"
  }
  const { body: seen } = await world.shop.admin("GET", `/alipay/disputes/${found.id}`)
  const given =
    how === "accept"
      ? { confirmation: seen["dispute"].accept_confirmation }
      : { document: PDF, file_name: "defence.pdf" }
  return await unlessHungUp(
    async () => await shop.admin("POST", `/alipay/disputes/${found.id}/${how}`, given)
  )
}

/** What happens to a payment that a shopper disputes at their bank. */
export const DISPUTE_ACTS: { [Name in "dispute" | "decide" | "answer"]: Act<Name> } = {
  dispute,
  decide,
  answer: movesMoney(answer),
}
