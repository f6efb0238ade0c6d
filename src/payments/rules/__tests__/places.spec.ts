import { bookingEnds } from "../places"
import { aMedusaView } from "./a-medusa-view"
import { anOperationRow } from "./an-operation-row"
import { aPaymentRow } from "./a-payment-row"

const NOW = new Date("2026-01-01T12:00:00Z")
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000)
const inSeconds = (seconds: number) => ago(-seconds)
const booked = aMedusaView({
  payment: { id: "pay_1", canceled: false, captured: true, kept: false },
})

describe("how long Medusa may still write about a payment", () => {
  const ends = (given: Partial<Parameters<typeof bookingEnds>[0]>) =>
    bookingEnds({ row: aPaymentRow({}), view: booked, operations: [], now: NOW, ...given })
  const refund = (given: Parameters<typeof anOperationRow>[0] = {}) =>
    anOperationRow({ kind: "refund", state: "succeeded", origin: "medusa", ...given })

  it("is two minutes after a refund or capture that Medusa asked for, the newest of them", () => {
    const operations = [
      refund({ created_at: ago(60) }),
      refund({ kind: "capture", created_at: ago(20) }),
      refund({ created_at: ago(600) }),
    ]
    expect(ends({ operations })).toEqual(inSeconds(100))
  })

  it("is two minutes after Medusa deleted the session of a payment that it has", () => {
    const row = aPaymentRow({ abandoned_at: ago(30) })
    expect(ends({ row })).toEqual(inSeconds(90))
    expect(ends({ row, view: aMedusaView() })).toBeNull()
  })

  it("is two minutes after what the gateway did by itself, which is booked on the order too", () => {
    const operations = [refund({ origin: "gateway", created_at: ago(1) })]
    expect(ends({ operations })).not.toBeNull()
  })

  it("is over when it is older, moved nothing, or has no place on an order", () => {
    const rows = [
      refund({ created_at: ago(120) }),
      refund({ state: "failed", created_at: ago(1) }),
      refund({ origin: "release", created_at: ago(1) }),
      refund({ kind: "cancel", created_at: ago(1) }),
    ]
    for (const row of rows) {
      expect(ends({ operations: [row] })).toBeNull()
    }
    expect(ends({ row: aPaymentRow({ abandoned_at: ago(120) }) })).toBeNull()
  })
})
