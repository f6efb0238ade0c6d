import { waryWallets } from "../wary-wallets"

const review = (wallet: string, status: "pending" | "approved" | "rejected") => ({
  wallet,
  status,
  reasons: null,
})

describe("wallets that may decline at a place", () => {
  it("are those that have not approved it, each once", () => {
    const reviews = [
      review("ALIPAY_CN", "approved"),
      review("ALIPAY_HK", "pending"),
      review("KAKAOPAY", "rejected"),
      review("KAKAOPAY", "pending"),
    ]
    expect(waryWallets(reviews)).toEqual(["ALIPAY_HK", "KAKAOPAY"])
  })

  it("are not named while no wallet has said anything", () => {
    expect(waryWallets([])).toEqual([])
  })
})
