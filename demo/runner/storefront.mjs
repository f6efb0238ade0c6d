import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { places, resolveFrom } from "./paths.mjs"

const HOST = "localhost"

/** Where the storefront finds its store is told at run time: ports may differ from run to run. */
const tellConfiguration = (configuration) => ({
  name: "shop-configuration",
  configurePreviewServer(server) {
    server.middlewares.use("/shop.json", (_request, response) => {
      response.setHeader("content-type", "application/json")
      response.setHeader("cache-control", "no-store")
      response.end(JSON.stringify(configuration))
    })
  },
})

/** What the shop's pages may load and ask: themselves, the store, and the gateway's script with its card form. */
const securityPolicy = ({ backendUrl, gatewayUrl }) =>
  [
    "default-src 'self'",
    `script-src 'self' ${gatewayUrl}`,
    `frame-src ${gatewayUrl}`,
    `connect-src 'self' ${backendUrl}`,
    `img-src 'self' data: ${backendUrl}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ")

/** Serves the built storefront. @returns a function that stops it */
export const serveStorefront = async ({ port, backendUrl, publishableKey, gatewayUrl }) => {
  const { folder } = places.storefront
  const packageFile = resolveFrom(folder, "vite/package.json")
  const { exports } = JSON.parse(fs.readFileSync(packageFile, "utf8"))
  const entry = path.join(path.dirname(packageFile), exports["."])
  const { preview } = await import(pathToFileURL(entry).href)
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: "warn",
    preview: {
      ...{ port, host: HOST, strictPort: true },
      headers: { "content-security-policy": securityPolicy({ backendUrl, gatewayUrl }) },
    },
    plugins: [
      tellConfiguration({
        ...{ backendUrl, publishableKey },
        cardScript: `${gatewayUrl}/v2/ams-checkout.js`,
      }),
    ],
  })
  return () => server.close()
}
