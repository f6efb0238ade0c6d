import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { attentionActionBody, attentionQuery } from "./admin/alipay/attention/query"
import { authorizeOfMedusa, guardRoutes } from "./admin/route-policies"
import { LEASED_ROUTES } from "./admin/orders/hold-order-lease"
import { refuseOurWorkflows } from "./admin/workflows/refuse-our-workflows"
import { hideCodeFromLog } from "./alipay/agreements/hide-code"
import { answerUnreadable } from "./alipay/page/answer-unreadable"
import { hideTokenFromLog } from "./alipay/page/hide-token"
import { readForm } from "./alipay/page/read-form"
import { readRawBody } from "./hooks/read-raw-body"
import { refuseControlCharacters } from "./refuse-control-characters"
import { confirmBody, linkWalletBody } from "./store/alipay/agreements/body"
import { paymentMethodsQuery } from "./store/alipay/payment-methods/query"
import { guardCompletion } from "./store/carts/guard-completion"
import { refuseCartOfTill } from "./store/carts/refuse-cart-of-till"
import { noteDevice } from "./store/payment-sessions/note-device"
import { reuseOpenSession } from "./store/payment-sessions/reuse-open-session"
import { refuseReservedKeys } from "./store/payment-sessions/refuse-reserved-keys"
import { refuseSale } from "./store/payment-sessions/refuse-sale"

const signedIn = authenticate("customer", ["session", "bearer"])
const maybeSignedIn = authenticate("customer", ["session", "bearer"], {
  allowUnauthenticated: true,
})

/** Matchers that Express 4 and Express 5 read alike: plain strings, `:id`, and a RegExp with methods. */
export default defineMiddlewares({
  routes: [
    // First: a request is refused before anything of it is read.
    ...guardRoutes(authorizeOfMedusa),
    {
      methods: ["GET", "POST"],
      matcher: /^\/alipay\/agreements\/return(\/|$)/i,
      middlewares: [hideCodeFromLog],
    },
    {
      methods: ["GET", "POST"],
      matcher: /^\/alipay\/pay(\/|$)/i,
      bodyParser: false,
      middlewares: [hideTokenFromLog("/alipay/pay"), answerUnreadable, readForm],
    },
    {
      methods: ["GET", "POST"],
      matcher: /^\/alipay\/till(\/|$)/i,
      bodyParser: false,
      middlewares: [hideTokenFromLog("/alipay/till"), answerUnreadable, readForm],
    },
    {
      methods: ["GET", "POST", "DELETE"],
      matcher: /^\/store\/alipay(\/|$)/i,
      middlewares: [refuseControlCharacters],
    },
    {
      methods: ["POST"],
      matcher: "/hooks/alipay/:handle",
      bodyParser: false,
      middlewares: [readRawBody],
    },
    {
      methods: ["GET", "POST", "DELETE"],
      // Express 5 takes no `*`; without the `i`, this would miss what the routes, blind to case, answer.
      matcher: /^\/admin\/alipay(\/|$)/i,
      // A pasted file is told what is wrong with it by name, not by its size.
      bodyParser: { sizeLimit: "4mb" },
      middlewares: [refuseControlCharacters],
    },
    {
      methods: ["POST"],
      matcher: "/store/payment-collections/:id/payment-sessions",
      middlewares: [
        refuseControlCharacters,
        refuseReservedKeys,
        refuseSale,
        reuseOpenSession,
        noteDevice,
      ],
    },
    {
      methods: ["POST"],
      matcher: "/admin/payment-collections/:id/payment-sessions",
      middlewares: [refuseControlCharacters, refuseReservedKeys, refuseSale],
    },
    {
      methods: ["GET", "POST", "DELETE"],
      matcher: /^\/store\/carts\/[^/]+(\/|$)/i,
      middlewares: [refuseCartOfTill],
    },
    {
      methods: ["GET", "POST"],
      matcher: /^\/store\/(payment-collections|shipping-options)\/?$/i,
      middlewares: [refuseCartOfTill],
    },
    {
      methods: ["POST"],
      matcher: "/store/carts/:id/complete",
      middlewares: [refuseControlCharacters, maybeSignedIn, guardCompletion],
    },
    ...Object.entries(LEASED_ROUTES).map(([matcher, holdLease]) => ({
      methods: ["POST" as const],
      matcher,
      middlewares: [refuseControlCharacters, holdLease],
    })),
    {
      methods: ["POST"],
      matcher: "/admin/workflows-executions/:workflow_id/run",
      middlewares: [refuseOurWorkflows],
    },
    {
      methods: ["GET"],
      matcher: "/admin/alipay/attention",
      middlewares: [validateAndTransformQuery(attentionQuery, { isList: false })],
    },
    {
      methods: ["POST"],
      matcher: "/admin/alipay/attention/:id/actions/:action",
      middlewares: [validateAndTransformBody(attentionActionBody)],
    },
    {
      methods: ["GET"],
      matcher: "/store/alipay/agreements",
      middlewares: [signedIn],
    },
    {
      methods: ["POST"],
      matcher: "/store/alipay/agreements",
      middlewares: [signedIn, validateAndTransformBody(linkWalletBody)],
    },
    {
      methods: ["POST"],
      matcher: "/store/alipay/agreements/:id/confirm",
      middlewares: [signedIn, validateAndTransformBody(confirmBody)],
    },
    {
      methods: ["GET", "DELETE"],
      matcher: "/store/alipay/agreements/:id",
      middlewares: [signedIn],
    },
    {
      methods: ["GET"],
      matcher: "/store/alipay/carts/:id/payment",
      middlewares: [maybeSignedIn],
    },
    {
      methods: ["GET"],
      matcher: "/store/alipay/payment-methods",
      middlewares: [
        maybeSignedIn,
        validateAndTransformQuery(paymentMethodsQuery, { isList: false }),
      ],
    },
  ],
})
