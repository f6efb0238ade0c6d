import {
  disputeKinds,
  disputeMessages,
  refundAll,
  supply,
  takenCard,
} from "../../__tests__/support/disputes"
import { outcome, type Stage } from "../../__tests__/support/stage"

const DAY = 86_400_000

type Cases = Readonly<Record<string, () => Promise<unknown>>>

/** One case per mark of a dispute, under `scope name`. */
export function disputeCases(stageOf: () => Stage): Cases {
  const open = async (marks: string, id = "a") => {
    const stage = stageOf()
    await takenCard(stage, id, marks)
    const dispute = stage.sim.disputes.open({ payment: id })
    await stage.sim.settled()
    return { stage, dispute }
  }
  return {
    async "dispute kind"() {
      const { stage, dispute } = await open("dispute.kind=retrieval x1 dispute.kind@2=rdr")
      expect(dispute).toMatchObject({ kind: "retrieval", type: "RETRIEVAL_REQUEST" })
      expect(stage.sim.disputes.open({ payment: "a" }).kind).toBe("rdr")
    },
    async "dispute reason"() {
      const { stage } = await open("dispute.reason=13.3")
      expect(disputeMessages(stage)).toMatchObject([
        { disputeReasonCode: "13.3", disputeReasonMsg: "Not as described or defective" },
      ])
    },
    async "dispute amount"() {
      const { stage } = await open("dispute.amount=250")
      expect(disputeMessages(stage)).toMatchObject([{ disputeAmount: { value: "250" } }])
    },
    async "dispute due"() {
      const { stage, dispute } = await open(`dispute.due=${2 * DAY}`)
      await stage.sim.clock.advance(DAY)
      expect(disputeKinds(stage)).toEqual(["DISPUTE_CREATED", "DEFENSE_DUE_ALERT"])
      await stage.sim.clock.advance(DAY)
      expect(dispute.status).toBe("ACCEPTED")
    },
    async "dispute uploads"() {
      const { stage, dispute } = await open("dispute.kind=compliance dispute.uploads=1")
      await supply(stage, dispute.disputeId)
      stage.sim.disputes.judge(dispute.disputeId, "papers-refused")
      expect(outcome(await supply(stage, dispute.disputeId))).toBe("F DEFENSE_EXCEED_LIMIT")
    },
    async "dispute verdict"() {
      const { stage, dispute } = await open("dispute.verdict=partial:400")
      await supply(stage, dispute.disputeId)
      await stage.sim.clock.advance(DAY - 1)
      expect(dispute.status).toBe("DEFENDED")
      await stage.sim.clock.advance(1)
      expect(dispute.status).toBe("JUDGED")
      expect(stage.sim.payment("a")).toMatchObject({ chargedBack: "400", net: "9600" })
    },
    async "dispute verdict-after"() {
      const { stage, dispute } = await open("dispute.verdict=won dispute.verdict-after=1000")
      await supply(stage, dispute.disputeId)
      await stage.sim.clock.advance(1000)
      expect(dispute.judgement).toBe("ACCEPT_BY_CUSTOMER")
    },
    async "dispute withdrawn"() {
      const { stage } = await open("dispute.withdrawn=1000")
      await stage.sim.clock.advance(1000)
      expect(disputeKinds(stage)).toEqual(["DISPUTE_CREATED", "DISPUTE_CANCELLED"])
    },
    async "dispute advice"() {
      const { stage } = await open("dispute.advice=LOW")
      expect(disputeMessages(stage).at(-1)).toMatchObject({
        winRateLevel: "LOW",
        evidenceList: expect.any(Array),
      })
    },
    async "dispute paper"() {
      const { stage } = await open("dispute.paper")
      expect(disputeMessages(stage).at(-1)).toMatchObject({ defenseFile: { fileFormat: "PDF" } })
    },
    async "dispute old-names"() {
      const { stage, dispute } = await open("dispute.old-names")
      await stage.sim.clock.advance(6 * DAY)
      await supply(stage, dispute.disputeId)
      await stage.sim.settled()
      const old = ["DISPUTE_CREATED", "DISPUTE_DUE_ALERT", "DISPUTE_SUPPLIED"]
      expect(disputeKinds(stage)).toEqual(old)
    },
    async "dispute unseen-refund"() {
      const stage = stageOf()
      await refundAll(stage, await takenCard(stage, "a", "dispute.unseen-refund x1"))
      expect(stage.sim.disputes.open({ payment: "a" }).status).toBe("OPEN")
      expect(stage.sim.disputes.open({ payment: "a" }).status).toBe("JUDGED")
    },
  }
}
