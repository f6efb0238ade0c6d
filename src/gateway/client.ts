import { callEndpoint, type Method } from "./call-endpoint"
import { resolveConfig, type GatewayConfig } from "./config"
import type { EndpointName } from "./endpoints"
import { createTransport } from "./transport/transport"

/**
 * Makes a client for one merchant account. Keys are read once; connections are kept alive.
 * @throws GatewayConfigurationError naming the setting and how to fix it
 */
export const createGatewayClient = (config: GatewayConfig) => {
  const resolved = resolveConfig(config)
  const transport = createTransport(resolved)
  const method = <Name extends EndpointName>(name: Name): Method<Name> =>
    callEndpoint(name, resolved, transport)

  return {
    /** One-time payments on a wallet's or the hosted page, and what follows them. */
    payments: {
      consult: method("payments.consult"),
      pay: method("payments.pay"),
      createPaymentSession: method("payments.createPaymentSession"),
      inquiryPayment: method("payments.inquiryPayment"),
      cancel: method("payments.cancel"),
      refund: method("payments.refund"),
      inquiryRefund: method("payments.inquiryRefund"),
      capture: method("payments.capture"),
    },
    /** Declarations to China's customs. */
    customs: {
      declare: method("customs.declare"),
      inquiryDeclarationRequests: method("customs.inquiryDeclarationRequests"),
    },
    /** Auto-debit: the shopper's agreement and payments with it. */
    authorizations: {
      consult: method("authorizations.consult"),
      applyToken: method("authorizations.applyToken"),
      revoke: method("authorizations.revoke"),
      pay: method("authorizations.pay"),
    },
    /** Chargebacks of cards. */
    disputes: {
      accept: method("disputes.accept"),
      supplyDefenseDocument: method("disputes.supplyDefenseDocument"),
      downloadEvidence: method("disputes.downloadEvidence"),
    },
    /** Payments at a till, and the registration of the shops they are made in. */
    inStore: {
      payUserPresented: method("inStore.payUserPresented"),
      payOrderCode: method("inStore.payOrderCode"),
      payEntryCode: method("inStore.payEntryCode"),
      registration: method("inStore.registration"),
      inquiryRegistrationStatus: method("inStore.inquiryRegistrationStatus"),
      inquiryRegistrationInfo: method("inStore.inquiryRegistrationInfo"),
    },
  }
}

export type GatewayClient = ReturnType<typeof createGatewayClient>
