import type { ClientOptions } from "./clients/registry"
import type { ClockOptions } from "./time/clock"

/** How a simulator is set up; everything has a default. */
export interface SimulatorOptions {
  /** 0, the default, lets the system choose. */
  readonly port?: number
  /** Default: 127.0.0.1. */
  readonly host?: string
  /** Origin of the pages as browsers reach it; default: the address the server listens on. */
  readonly baseUrl?: string
  /** Merchant accounts; default: one with id `defaultClientId` and a fresh key pair. */
  readonly clients?: readonly ClientOptions[]
  /** The gateway's own private key, base64 PKCS#8 or PEM; default: a fresh one. */
  readonly alipayPrivateKey?: string
  /** `sandbox`: notifications are never redelivered, as in the gateway's sandbox. Default: `live`. */
  readonly mode?: "live" | "sandbox"
  readonly clock?: ClockOptions
  /** What `state()` of an earlier run gave: payments and the rest go on from there. */
  readonly state?: string
  /** Milliseconds between an event and its first notification. Default 0. */
  readonly notifyDelayMs?: number
  /** Milliseconds a merchant may take to acknowledge. Default 10,000. */
  readonly notifyTimeoutMs?: number
  /** Redeliveries repeat the first request-time instead of carrying a fresh one. Default false. */
  readonly reuseRequestTime?: boolean
}

/** The account that exists when no accounts are given. */
export const DEFAULT_CLIENT_ID = "SANDBOX_5X00000000000SIM"
