import { badgeShapeOf, walletBadge, walletName } from "../badges.ts"

describe("a wallet's badge", () => {
  it("is drawn for a known wallet, and has the first letter of any other", () => {
    expect(walletBadge("ALIPAY_CN", "Alipay")).toContain("<path")
    expect(walletBadge("NEWPAY", "newpay")).toContain(">N</text>")
    expect(badgeShapeOf("toString", "x").word).toBe("X")
    expect(badgeShapeOf("EMPTY", " ").word).toBe("")
    expect(badgeShapeOf("EMOJI", "🦊pay").word).toBe("🦊")
  })

  it("stands beside a name, also of a wallet that is not known", () => {
    expect(walletName("ALIPAY_HK")).toBe("AlipayHK")
    expect(walletName("NEW_PAY")).toBe("NEW PAY")
    expect(walletName("constructor")).toBe("constructor")
  })

  it("holds no markup of a name", () => {
    expect(walletBadge("X", "<script>")).toContain(">&lt;</text>")
  })
})
