import { createRequire } from "node:module"

const load = createRequire(__filename)

/**
 * The shapes of requests, answers and messages, by file. To build all of them takes megabytes and a tenth of a second, so
 * a file is loaded when something of it is first sent or received, and not when a store starts.
 */
export const wire = {
  get authorizations() {
    return load("./authorizations") as typeof import("./authorizations")
  },
  get capture() {
    return load("./capture") as typeof import("./capture")
  },
  get consult() {
    return load("./consult") as typeof import("./consult")
  },
  get customs() {
    return load("./customs") as typeof import("./customs")
  },
  get disputes() {
    return load("./disputes") as typeof import("./disputes")
  },
  get inStore() {
    return load("./in-store") as typeof import("./in-store")
  },
  get inquiry() {
    return load("./inquiry-payment") as typeof import("./inquiry-payment")
  },
  get notifications() {
    return load("./notifications") as typeof import("./notifications")
  },
  get payments() {
    return load("./payments") as typeof import("./payments")
  },
  get refund() {
    return load("./refund") as typeof import("./refund")
  },
  get session() {
    return load("./payment-session") as typeof import("./payment-session")
  },
}
