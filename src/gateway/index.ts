import type { z } from "./wire/zod"
import type * as payments from "./wire/payments"

export { createGatewayClient, type GatewayClient } from "./client"
export type { CallOptions } from "./call-endpoint"
export type { CallEvent, Environment, GatewayConfig } from "./config"
export { ENDPOINTS, type Endpoint, type EndpointName, type RepeatClass } from "./endpoints"
export {
  GatewayConfigurationError,
  GatewayError,
  GatewayProtocolError,
  GatewayResultError,
  GatewaySignatureError,
  GatewayTransportError,
  type GatewayEffect,
  type GatewayErrorCode,
} from "./errors"
export { REGION_HOSTS, type Region } from "./hosts"
export { fingerprint, generateKeyPair, type KeyPairText } from "./keys/key-pair"
export { parsePrivateKey, parsePublicKey } from "./keys/parse-key"
export { exponentOf, fromMinor, toMinor } from "./money"
export { shopperReasonOf, type ShopperReason } from "./result-codes"
export {
  verifyNotification,
  type IncomingNotification,
  type NotificationTrust,
  type NotificationVerdict,
} from "./signature/verify-notification"
export { parseGatewayTime, toGatewayTime } from "./time"
export { WALLETS, walletOf, type Wallet } from "./wallets"
export {
  parseNotification,
  type GatewayNotification,
  type NotificationKind,
} from "./wire/notifications"

export type PayResponse = z.infer<typeof payments.payResponse>
export type ConsultResponse = z.infer<typeof payments.consultResponse>
export type CreatePaymentSessionResponse = z.infer<typeof payments.createPaymentSessionResponse>
export type InquiryPaymentResponse = z.infer<typeof payments.inquiryPaymentResponse>
export type InquiryRefundResponse = z.infer<typeof payments.inquiryRefundResponse>
