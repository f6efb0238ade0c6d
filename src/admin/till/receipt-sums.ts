import type { AdminAlipayReceipt } from "../../types/http"

type Sums = Pick<AdminAlipayReceipt, "amount" | "refunded_amount" | "charged_back_amount">

/** What a receipt says of its money, by the names of its texts; what did not happen is left out. */
export const sumsOf = (receipt: Sums) =>
  (
    [
      ["till.total", receipt.amount],
      ["receipt.refunded", receipt.refunded_amount],
      ["receipt.charged_back", receipt.charged_back_amount],
    ] as const
  ).filter(([name, amount]) => name === "till.total" || amount !== "0")
