import { askCustoms, CERTIFICATE, declareRequest } from "../../__tests__/support/customs"
import { outcome, paidWallet, type Stage } from "../../__tests__/support/stage"

const MINUTE = 60_000

type Cases = Readonly<Record<string, () => Promise<unknown>>>

/** One case per mark of customs, under `scope name`. */
export function customsCases(stageOf: () => Stage): Cases {
  const ready = async (marks: string) => {
    const stage = stageOf()
    const paymentId = await paidWallet(stage, "a", marks)
    const declare = (id: string, value = "12800", more = {}) =>
      stage.merchant.call("customs/declare", declareRequest(paymentId, id, value, more))
    return { stage, declare }
  }
  const result = async (stage: Stage, id: string) =>
    (await askCustoms(stage, id)).body["declarationRecords"]
  return {
    async "customs result"() {
      const { stage, declare } = await ready("customs.result=-301 x1 customs.result@2=120")
      await declare("d1")
      await stage.sim.clock.advance(MINUTE)
      expect(await result(stage, "d1")).toMatchObject([{ customsDeclarationResultCode: "-301" }])
      await declare("d2")
      await stage.sim.clock.advance(MINUTE)
      expect(await result(stage, "d2")).toMatchObject([{ customsDeclarationResultCode: "120" }])
    },
    async "customs delay"() {
      const { stage, declare } = await ready("customs.delay=5000")
      await declare("d1")
      await stage.sim.clock.advance(4999)
      expect(stage.sim.declarations.get("d1").status).toBe("IN_PROCESS")
      await stage.sim.clock.advance(1)
      expect(stage.sim.declarations.get("d1").status).toBe("CUSTOMS_PROCESSING_COMPLETED")
    },
    async "customs hold"() {
      const { stage, declare } = await ready("customs.hold")
      await declare("d1")
      await stage.sim.clock.advance(1000 * MINUTE)
      expect(stage.sim.declarations.get("d1").status).toBe("IN_PROCESS")
      expect(stage.sim.declarations.settle("d1").resultCode).toBe("2")
    },
    async "customs identity"() {
      const { declare } = await ready("customs.identity=not-passed x1 customs.identity@2=unchecked")
      const parts = { splitOrder: true, buyerCertificate: CERTIFICATE }
      const first = await declare("d1", "100", { ...parts, subOrderId: "s1" })
      expect(first.body).toMatchObject({ identityCheckResult: "CHECK_NOT_PASSED" })
      const second = await declare("d2", "100", { ...parts, subOrderId: "s2" })
      expect(second.body).not.toHaveProperty("identityCheckResult")
    },
    async "customs clearing"() {
      const { stage, declare } = await ready("customs.clearing=CUP")
      await declare("d1")
      await stage.sim.clock.advance(MINUTE)
      expect((await declare("d1")).body).toMatchObject({ clearingChannel: "CUP" })
    },
    async "customs same-id"() {
      const { stage, declare } = await ready("customs.same-id customs.result=-1 x1")
      const first = await declare("d1")
      expect(outcome(await declare("d1", "12700"))).toBe("F CONTEXT_INCONSISTENT")
      await stage.sim.clock.advance(MINUTE)
      const second = await declare("d1", "12700")
      expect(second.body["customsPaymentId"]).toBe(first.body["customsPaymentId"])
      expect(stage.sim.declarations.get("d1").status).toBe("IN_PROCESS")
      await stage.sim.clock.advance(MINUTE)
      expect(await result(stage, "d1")).toMatchObject([
        { customsDeclarationResultCode: "2", declarationAmount: { value: "12700" } },
      ])
    },
    async "customs refused-count"() {
      const { stage, declare } = await ready("customs.refused-count customs.result=-1")
      await declare("d1")
      await stage.sim.clock.advance(MINUTE)
      expect((await declare("d2")).body.result.resultMessage).toContain("0 is left to declare")
    },
  }
}
