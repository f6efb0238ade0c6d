import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const repository = fileURLToPath(new URL("../..", import.meta.url))

const inside = (...parts) => path.join(repository, ...parts)

export const places = {
  plugin: {
    sources: [inside("src"), inside("tsconfig.json"), inside("package.json")],
    output: inside(".medusa/server"),
    marker: inside(".medusa/server/src/providers/alipay/index.js"),
  },
  simulator: {
    folder: inside("simulator"),
    sources: [inside("simulator/src"), inside("simulator/package.json")],
    marker: inside("simulator/dist/index.js"),
  },
  kit: {
    folder: inside("storefront"),
    sources: [inside("storefront/src"), inside("storefront/package.json")],
    marker: inside("storefront/dist/index.js"),
  },
  store: {
    folder: inside("demo/store"),
    sources: [inside("demo/store/src"), inside("demo/store/medusa-config.ts")],
    statics: inside("demo/store/static"),
    output: inside("demo/store/.medusa/server"),
    stamp: inside("demo/store/.medusa/server/build-stamp.txt"),
  },
  storefront: {
    folder: inside("demo/storefront"),
    sources: [
      ...["src", "public", "index.html", "vite.config.ts", "package.json"].map((name) =>
        inside("demo/storefront", name)
      ),
      inside("storefront/dist"),
      inside("storefront/styles.css"),
    ],
    marker: inside("demo/storefront/dist/index.html"),
  },
  modules: inside("node_modules"),
  dataDir: inside("demo/.data"),
}

/** A file of an installed package, found as a file in `folder` would find it. */
export const resolveFrom = (folder, request) =>
  createRequire(path.join(folder, "package.json")).resolve(request)
