import type { MedusaContainer } from "@medusajs/framework/types"
import { tellPeople } from "../workflows/attention/tell-people"

/** Sends what could not be sent when an item opened, and what waited for its hour. */
export default async function alerts(container: MedusaContainer): Promise<void> {
  await tellPeople(container)
}

export const config = {
  name: "alipay-alerts",
  schedule: "* * * * *",
}
