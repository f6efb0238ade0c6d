import { Text } from "@medusajs/ui"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"

/** Says that a card is under review, or how the review ended. */
export const ReviewNote = ({ payment: { review } }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  return review === null ? null : (
    <div className="px-6 py-3">
      <Text size="small" weight={review.status === "accepted" ? "regular" : "plus"}>
        {say(`order_money.review.${review.status}`)}
      </Text>
    </div>
  )
}
