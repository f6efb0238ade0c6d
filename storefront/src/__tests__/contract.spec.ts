import type * as server from "../../../src/types/http"
import type * as kit from "../contract.ts"

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Compiled by `npm test -- types`: a `true` that is none is an error there. */
const SAME: [
  Same<kit.CartPayment, server.StoreAlipayCartPaymentResponse>,
  Same<kit.ReasonCode, server.StoreAlipayReasonCode>,
  Same<kit.PaymentMethod, server.StoreAlipayPaymentMethod>,
  Same<kit.LinkedWallet, server.StoreAlipayAgreement>,
  Same<kit.AgreementsAnswer, server.StoreAlipayAgreementsResponse>,
  Same<kit.LinkAnswer, server.StoreAlipayLinkWalletResponse>,
  Same<kit.LinkOutcome, server.AlipayLinkOutcome>,
  Same<kit.ConfirmAnswer, server.StoreAlipayConfirmResponse>,
] = [true, true, true, true, true, true, true, true]

const DIFFERENT: Same<{ a: string }, { a: string | null }> = false

it("the kit's types are those of the plugin's routes, which the compiler checks", () => {
  expect([...SAME, DIFFERENT]).toEqual([...SAME.map(() => true), false])
})
