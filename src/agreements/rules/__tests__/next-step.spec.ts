import fc from "fast-check"
import { nextStepOf, leadBegins, nextAgreementCheck, whyNotChargeable } from "../next-step"
import { anAgreementRow, aPendingRow, DAY, inDays, NOW } from "./an-agreement-row"

const tired = { refresh_token: null }

const BROUGHT = { auth_code: "sealed", auth_code_digest: "code", confirmed_digest: "code" }

describe("what an agreement needs", () => {
  it.each([
    ["a fresh one: nothing", anAgreementRow(), "none"],
    [
      "one in its last fortnight: a renewal",
      anAgreementRow({ access_token_expires_at: inDays(13) }),
      "refresh",
    ],
    [
      "one without a refresh token: the shopper told",
      anAgreementRow({ access_token_expires_at: inDays(13), ...tired }),
      "warn",
    ],
    [
      "one that was told already: nothing",
      anAgreementRow({ state: "expiring", access_token_expires_at: inDays(13), ...tired }),
      "none",
    ],
    [
      "a told one that can be renewed: another try",
      anAgreementRow({ state: "expiring", access_token_expires_at: inDays(13) }),
      "refresh",
    ],
    [
      "a wallet that renews nothing: the shopper told",
      anAgreementRow({ payment_method_type: "ZALOPAY", access_token_expires_at: inDays(13) }),
      "warn",
    ],
    ["one at its end: closed", anAgreementRow({ access_token_expires_at: NOW }), "expire"],
    [
      "one without an end: nothing, ever",
      anAgreementRow({ access_token_expires_at: null }),
      "none",
    ],
    [
      "one that its owner ended: the gateway told",
      anAgreementRow({ revoke_asked_at: NOW }),
      "revoke",
    ],
    ["an ended one: nothing", anAgreementRow({ state: "revoked", revoke_asked_at: NOW }), "none"],
    ["a shopper still at the wallet: nothing", aPendingRow(), "none"],
    ["a code that the customer brought: exchanged", aPendingRow(BROUGHT), "exchange"],
    [
      "a code that came late: exchanged all the same",
      aPendingRow({ ...BROUGHT, consent_expires_at: inDays(-1) }),
      "exchange",
    ],
    [
      "a code that the gateway alone told: nothing",
      aPendingRow({ ...BROUGHT, confirmed_digest: null }),
      "none",
    ],
    [
      "another code than the customer brought: nothing",
      aPendingRow({ ...BROUGHT, confirmed_digest: "another" }),
      "none",
    ],
    ["a token instead of a code: nothing", aPendingRow({ access_token: "sealed" }), "none"],
    [
      "a token that came, and another code than the customer brought: nothing",
      aPendingRow({ ...BROUGHT, access_token: "sealed", confirmed_digest: "another" }),
      "none",
    ],
    ["no answer in time: given up", aPendingRow({ consent_expires_at: inDays(-1) }), "give_up"],
    [
      "a code for what its owner has ended: ended",
      aPendingRow({ auth_code: "sealed", revoke_asked_at: NOW }),
      "revoke",
    ],
  ] as const)("%s", (_, row, care) => {
    expect(nextStepOf(row, NOW)).toBe(care)
  })

  it("begins in the last quarter of a short life", () => {
    const row = anAgreementRow({ token_since: NOW, access_token_expires_at: inDays(8) })
    expect(leadBegins(row)).toEqual(inDays(6))
  })
})

describe("the next look", () => {
  it("is never left out while something is to come, and never in the past", () => {
    const day = fc.option(fc.integer({ min: -400, max: 400 }).map(inDays), { nil: null })
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom("active", "expiring" as const),
          access_token_expires_at: day,
          token_since: fc.integer({ min: -400, max: 0 }).map(inDays),
          refresh_token: fc.constantFrom("sealed", null),
          revoke_asked_at: fc.constantFrom(NOW, null),
        }),
        fc.integer({ min: 0, max: 20 }),
        (changes, done) => {
          const row = anAgreementRow(changes as Partial<ReturnType<typeof anAgreementRow>>)
          const next = nextAgreementCheck(row, done, NOW)
          const nothingToCome = row.access_token_expires_at === null && row.revoke_asked_at === null
          expect(next === null).toBe(nothingToCome)
          if (next) {
            expect(next.getTime()).toBeGreaterThan(NOW.getTime())
            expect(next.getTime()).toBeLessThanOrEqual(
              Math.max(row.access_token_expires_at?.getTime() ?? 0, NOW.getTime() + DAY)
            )
          }
        }
      )
    )
  })
})

describe("an agreement can't be charged", () => {
  it.each([
    ["when it has ended", { state: "revoked" as const }],
    ["when its owner wants it ended", { revoke_asked_at: NOW }],
    ["when its time is up", { access_token_expires_at: NOW }],
    ["without a token", { access_token: null }],
  ])("%s", (_, changes) => {
    expect(whyNotChargeable(anAgreementRow(changes), NOW)).toBe("INVALID_ACCESS_TOKEN")
  })

  it("but until then it can, also when it is about to end", () => {
    expect(whyNotChargeable(anAgreementRow(), NOW)).toBeUndefined()
    expect(whyNotChargeable(anAgreementRow({ state: "expiring" }), NOW)).toBeUndefined()
  })
})
