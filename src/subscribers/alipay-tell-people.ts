import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellPeople } from "../workflows/attention/tell-people"

/** Tells people of a new item at once. */
export default async function tellAtOnce({ container }: SubscriberArgs<{ id: string }>) {
  await tellPeople(container)
}

export const config: SubscriberConfig = {
  event: "alipay.attention.opened",
  context: { subscriberId: "alipay-tell-people" },
}
