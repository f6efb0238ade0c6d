import type { MedusaContainer } from "@medusajs/framework/types"
import { askAboutDefense } from "../disputes/ask-about-defense"
import { alipayOf } from "../modules/alipay"
import { announce } from "./announce"

/** As `askAboutDefense`; those who listen are told what has become known. */
export const askAndAnnounce = async (
  container: MedusaContainer,
  asked: { id: string; actorId: string | null }
): Promise<boolean> => {
  const hasArrived = await askAboutDefense(alipayOf(container), asked)
  if (hasArrived) {
    await announce(container, "alipay.dispute.updated", asked.id)
  }
  return hasArrived
}
