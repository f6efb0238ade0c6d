import { useEffect, useRef, useState } from "react"
import { usePaySale, useSale } from "../api/till"
import { asRequestError, type RequestError } from "../api/request-error"
import type { AdminAlipayPaySale, AdminAlipaySale } from "../../types/http"
import { readSwitch, useRemembered } from "./device"
import { isUnderWay, mayChangeElsewhere, screenOf, type Screen, type Sent } from "./screen"
import { playPaid } from "./sound"
import { useOnce } from "./use-once"

/** How often the server is asked; the server asks the gateway less often. */
const ASK_MS = 1_000

export type SaleScreen = {
  sale: AdminAlipaySale | undefined
  screen: Screen | undefined
  /** Why the sale could not be read; of no account while there is an older answer. */
  error: RequestError | null
  isFetching: boolean
  reload: () => void
  /** Why a payment was not begun. */
  refusal: RequestError | null
  pay: (body: AdminAlipayPaySale) => void
}

/** Whether the server may have taken what was sent: there was no answer, or one that settles nothing. */
const mayHaveArrived = ({ status }: RequestError): boolean =>
  status === 0 || status === 409 || status >= 500

/** How often it is asked whether others have paid, edited or canceled an order that waits to be paid here. */
const ELSEWHERE_MS = 5_000

/** How long until a sale is asked for again, as it was answered last. */
const pauseAfter = (sale: AdminAlipaySale): number | false => {
  const screen = screenOf(sale, "answered")
  if (isUnderWay(screen)) {
    return ASK_MS
  }
  return mayChangeElsewhere(screen, sale) ? ELSEWHERE_MS : false
}

/** A sale that is gone, or not to be seen, is not asked for again. */
const mayPass = (error: RequestError | null): boolean =>
  error !== null && (error.status === 0 || error.status >= 500)

/** A sale as it goes on, asked for again while it can change without the clerk. */
export const useSaleScreen = (id: string): SaleScreen => {
  const { mutateAsync, isPending, error: refused } = usePaySale(id)
  const [lostAt, setLostAt] = useState(0)
  const query = useSale(id, ({ state: { data, error } }) =>
    isPending || mayPass(error) ? ASK_MS : data ? pauseAfter(data.sale) : false
  )
  const sale = query.data?.sale
  const isLost = lostAt > 0 && query.dataUpdatedAt <= lostAt
  const sent: Sent = isPending ? "sending" : isLost ? "unclear" : "answered"
  const screen = sale && screenOf(sale, sent)
  useSound(screen)
  const pay = useOnce(async (body: AdminAlipayPaySale) => {
    setLostAt(0)
    await mutateAsync(body).catch((error: unknown) => {
      setLostAt(mayHaveArrived(asRequestError(error)) ? Date.now() : 0)
    })
  })
  return {
    sale,
    screen,
    error: query.error,
    isFetching: query.isFetching,
    reload: () => void query.refetch(),
    refusal: refused !== null && !mayHaveArrived(refused) ? refused : null,
    pay,
  }
}

/** Says by a sound that a sale was paid while it was looked at. */
const useSound = (screen: Screen | undefined): void => {
  const [isLoud] = useRemembered("sound", readSwitch)
  const before = useRef<Screen>()
  useEffect(() => {
    if (isLoud && screen === "sold" && before.current !== undefined && before.current !== "sold") {
      playPaid()
    }
    before.current = screen
  }, [screen, isLoud])
}
