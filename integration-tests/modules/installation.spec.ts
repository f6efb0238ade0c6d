import { testModule } from "../support/alipay-module"

testModule(({ alipay, sql }) => {
  describe("the ledger's id", () => {
    it("stays the same", async () => {
      const id = await alipay.installation.ledgerId()
      expect(id).toMatch(/^alins_/)
      expect(await alipay.installation.ledgerId()).toBe(id)
      expect(await sql("select id from alipay_installation")).toEqual([{ id }])
    })

    it("is written again when the database was put back under a running store", async () => {
      await alipay.installation.heldSince()
      await sql("delete from alipay_installation")
      const id = await alipay.installation.ledgerId()
      expect(await sql("select id from alipay_installation")).toEqual([{ id }])
    })
  })
})
