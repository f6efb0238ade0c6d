import { create } from "qrcode"
import { qrCodeOf } from "../qr-code"

const MASKS = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** The same text as a library draws it, with each of the masks that a reader takes. */
const drawnElsewhere = (text: string): string[] =>
  MASKS.map((maskPattern) => {
    const { modules } = create([{ data: Buffer.from(text), mode: "byte" }], {
      errorCorrectionLevel: "M",
      maskPattern,
    })
    return [...modules.data].map((dark) => (dark ? "1" : "0")).join("")
  })

const drawn = (text: string): string =>
  (qrCodeOf(text) ?? [])
    .flat()
    .map((dark) => (dark ? "1" : "0"))
    .join("")

const address = (length: number): string =>
  `https://shop.example/alipay/till/${"A1-z".repeat(100)}`.slice(0, length)

describe("a QR code", () => {
  it.each([
    1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213, 214,
    251, 252, 287, 288, 331,
  ])("of %i bytes is the one that others draw, with one of the masks", (length) =>
    expect(drawnElsewhere(address(length))).toContain(drawn(address(length)))
  )

  it("takes letters of any script", () =>
    expect(drawnElsewhere("https://例え.jp/茶")).toContain(drawn("https://例え.jp/茶")))

  it("takes no text that it has no room for", () => expect(qrCodeOf(address(332))).toBeUndefined())
})
