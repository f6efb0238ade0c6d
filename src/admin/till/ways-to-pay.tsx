import { Button } from "@medusajs/ui"
import { useState } from "react"
import { usePlaces } from "../api/till"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaySale, AdminAlipaySale } from "../../types/http"
import { ScanField } from "./scan-field"

type WaysProps = { sale: AdminAlipaySale; pay: (body: AdminAlipayPaySale) => void }

/** As the server takes a code; what a scanner put between its digits is left out. */
const PAYABLE = /^[\x21-\x7e]{8,128}$/

/** The ways: to scan the shopper's code, to show one, or to wait for who scans the printed one, where there is one. */
export const WaysToPay = ({ sale, pay }: WaysProps) => {
  const say = useText()
  const [isWrong, setWrong] = useState(false)
  const scan = (text: string): void => {
    const code = text.replace(/\s/g, "")
    setWrong(!PAYABLE.test(code))
    if (PAYABLE.test(code)) {
      pay({ method: "scan", code })
    }
  }
  const wasShown = sale.attempt?.method === "show"
  const place = usePlaces().data?.places.find(
    ({ stock_location_id: id }) => id === sale.stock_location_id
  )
  return (
    <div className="flex flex-col gap-4">
      <ScanField
        label={say("till.scan_field")}
        hint={say("till.scan_hint")}
        action={say("till.take")}
        error={isWrong ? say("till.no_code") : undefined}
        isBusy={false}
        isNumeric
        onText={scan}
      />
      <Button
        size="xlarge"
        variant="secondary"
        className="w-full"
        onClick={() => pay({ method: "show" })}
      >
        {say(wasShown ? "till.show_again" : "till.show")}
      </Button>
      {place?.printed_since == null ? null : (
        <Button
          size="xlarge"
          variant="secondary"
          className="w-full"
          onClick={() => pay({ method: "printed" })}
        >
          {say("till.wait_printed")}
        </Button>
      )}
    </div>
  )
}
