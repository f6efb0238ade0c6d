import { Button } from "@medusajs/ui"
import { useRef } from "react"
import { Link } from "react-router-dom"
import { useReceipt } from "../api/till"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipaySale } from "../../types/http"
import { printReceipt } from "./print-receipt"
import { ReceiptPaper } from "./receipt-paper"
import { RefundForm } from "./refund-form"
import type { Screen } from "./screen"

type ReceiptViewProps = { sale: AdminAlipaySale; stand: Screen }

/** What is sold with its taxes; once it is paid, a receipt to print and to refund by. */
export const ReceiptView = ({ sale, stand }: ReceiptViewProps) => {
  const say = useText()
  const paper = useRef<HTMLDivElement>(null)
  const isSold = stand === "sold"
  const query = useReceipt(sale.id, isSold ? "sold" : "open")
  return (
    <Section title={say(isSold ? "receipt.title" : "till.basket")}>
      <Loaded query={query}>
        {({ receipt }) => (
          <>
            <div ref={paper} className="px-6 py-4">
              <ReceiptPaper receipt={receipt} />
            </div>
            {isSold ? (
              <Block>
                <div className="grid grid-cols-2 gap-2">
                  <Button
                    size="large"
                    variant="secondary"
                    className="w-full"
                    onClick={() => printReceipt(paper.current)}
                  >
                    {say("receipt.print")}
                  </Button>
                  {receipt.order_id === null ? null : (
                    <Button size="large" variant="secondary" className="w-full" asChild>
                      <Link to={`/orders/${receipt.order_id}`}>{say("receipt.open_order")}</Link>
                    </Button>
                  )}
                </div>
              </Block>
            ) : null}
            {isSold ? (
              <RefundForm receipt={receipt} isStale={query.isFetching || query.isError} />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}
