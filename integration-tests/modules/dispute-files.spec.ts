import { DisputeFiles } from "../../src/modules/alipay/disputes/dispute-files"
import { Sealer } from "../../src/modules/alipay/secrets/sealing"
import { testModule } from "../support/alipay-module"

const BASE64 = Buffer.from("%PDF-1.7 Mei Lin, 1 Lakeside Road").toString("base64")
const defense = (dispute: string) => ({
  ...{ alipay_dispute_id: dispute, kind: "defend" as const, actor_id: null },
  document: { file_name: "proof.pdf", format: "PDF" as const, bytes: 33, md5: "0".repeat(32) },
})

testModule(({ alipay, sql }) => {
  describe("a copy of a file that is sent", () => {
    it("is written with its request, sealed, and read as it was sent", async () => {
      const request = await alipay.disputeRequests.write(defense("aldsp_1"), BASE64)
      const id = request?.id ?? ""
      expect(await alipay.disputeFiles.read(id)).toBe(BASE64)
      expect([...(await alipay.disputeFiles.kept([id, "aldrq_other"]))]).toEqual([id])
      const [row] = await sql(`select content from alipay_dispute_file`)
      expect(row?.["content"]).toMatch(/^v1\./)
      expect(row?.["content"]).not.toContain(BASE64.slice(0, 12))
    })

    it("is kept of no request that was not written, and of none without a file", async () => {
      await alipay.disputeRequests.write(defense("aldsp_1"), BASE64)
      expect(await alipay.disputeRequests.write(defense("aldsp_1"), BASE64)).toBeUndefined()
      const { id = "" } = (await alipay.disputeRequests.write(defense("aldsp_2"))) ?? {}
      expect(await alipay.disputeFiles.read(id)).toBeUndefined()
      expect(await sql(`select id from alipay_dispute_file`)).toHaveLength(1)
    })

    it("is not kept where there is no key to seal it with", async () => {
      const files = new DisputeFiles(alipay.database.knex, new Sealer(undefined))
      await files.keep(alipay.database.knex, "aldrq_1", BASE64)
      expect(await sql(`select id from alipay_dispute_file`)).toEqual([])
    })

    it("is deleted when it is old", async () => {
      const { id: old = "" } = (await alipay.disputeRequests.write(defense("d1"), BASE64)) ?? {}
      const { id = "" } = (await alipay.disputeRequests.write(defense("d2"), BASE64)) ?? {}
      await sql(
        `update alipay_dispute_file set created_at = now() - interval '2 hours' where alipay_dispute_request_id = ?`,
        [old]
      )
      await alipay.disputeFiles.deleteBefore(new Date(Date.now() - 3_600_000))
      expect([...(await alipay.disputeFiles.kept([old, id]))]).toEqual([id])
    })
  })
})
