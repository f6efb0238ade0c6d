import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { attentionActionBody, attentionQuery } from "./admin/alipay/attention/query"
import { holdLeaseOfOrder, holdLeaseOfPayment } from "./admin/orders/hold-order-lease"
import { readRawBody } from "./hooks/read-raw-body"
import { linkWalletBody } from "./store/alipay/agreements/body"
import { paymentMethodsQuery } from "./store/alipay/payment-methods/query"
import { holdCartLease } from "./store/carts/hold-cart-lease"

export default defineMiddlewares({
  routes: [
    {
      method: ["POST"],
      matcher: "/hooks/alipay/:handle",
      bodyParser: false,
      middlewares: [readRawBody],
    },
    {
      method: ["POST", "DELETE"],
      matcher: "/admin/alipay/*",
      // A pasted file is told what is wrong with it by name, not by its size.
      bodyParser: { sizeLimit: "4mb" },
    },
    {
      method: ["POST"],
      matcher: "/store/carts/:id/complete",
      middlewares: [holdCartLease],
    },
    {
      method: ["POST"],
      matcher: "/admin/payments/:id/capture",
      middlewares: [holdLeaseOfPayment],
    },
    {
      method: ["POST"],
      matcher: "/admin/payments/:id/refund",
      middlewares: [holdLeaseOfPayment],
    },
    {
      method: ["POST"],
      matcher: "/admin/orders/:id/cancel",
      middlewares: [holdLeaseOfOrder],
    },
    {
      method: ["GET"],
      matcher: "/admin/alipay/attention",
      middlewares: [validateAndTransformQuery(attentionQuery, { isList: false })],
    },
    {
      method: ["POST"],
      matcher: "/admin/alipay/attention/:id/actions/:action",
      middlewares: [validateAndTransformBody(attentionActionBody)],
    },
    {
      method: ["GET", "POST", "DELETE"],
      matcher: "/store/alipay/agreements*",
      middlewares: [authenticate("customer", ["session", "bearer"])],
    },
    {
      method: ["POST"],
      matcher: "/store/alipay/agreements",
      middlewares: [validateAndTransformBody(linkWalletBody)],
    },
    {
      method: ["GET"],
      matcher: "/store/alipay/payment-methods",
      middlewares: [
        authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
        validateAndTransformQuery(paymentMethodsQuery, { isList: false }),
      ],
    },
  ],
})
