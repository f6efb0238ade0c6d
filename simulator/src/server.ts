import fastify, { type FastifyInstance } from "fastify"
import { cashierRoutes } from "./cashier/routes"
import type { Controls } from "./control/controls"
import { controlRoutes } from "./control/routes"
import { elementRoutes } from "./element/routes"
import { overviewRoutes } from "./overview/routes"
import { phoneRoutes } from "./phone/routes"
import { gatewayRoutes } from "./gateway/routes"

/** Dispute evidence may be a megabyte of base64. */
const LARGEST_BODY = 4 * 1024 * 1024

/** The HTTP server: the gateway's paths, the cashier pages and the control calls. Bodies arrive as raw bytes. */
export function buildServer(controls: Controls): FastifyInstance {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body))
  gatewayRoutes(app, controls.world)
  cashierRoutes(app, controls.world)
  controlRoutes(app, controls)
  overviewRoutes(app, controls)
  elementRoutes(app, controls.world)
  phoneRoutes(app, controls.world)
  return app
}
