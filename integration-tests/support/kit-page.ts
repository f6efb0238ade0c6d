import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page, Route } from "playwright-core"
import { ROOT_DIR } from "./run"

const ORIGIN = "https://shop.example"
const PAGE = join(ROOT_DIR, "storefront", "src", "__tests__", "component-pages.tsx")
const STYLES = join(ROOT_DIR, "storefront", "styles.css")

/** What the store answers to `GET /store/…`, by the part of the path that follows; a number is a refusal. */
export type StoreAnswers = Record<string, () => unknown>

/** Folders of React and its browser renderer, by the version that the page runs with. */
const REACT = {
  18: join(ROOT_DIR, "node_modules"),
  19: join(ROOT_DIR, "integration-tests", "react19", "node_modules"),
} as const

export type ReactVersion = keyof typeof REACT

/** A page of the kit's components as a bundler makes it, with the optional styles. */
const buildPage = (version: ReactVersion): string => {
  const script = execFileSync(
    join(ROOT_DIR, "node_modules", ".bin", "esbuild"),
    [
      PAGE,
      "--bundle",
      "--format=iife",
      "--jsx=automatic",
      '--define:process.env.NODE_ENV="development"',
      ...["react", "react-dom"].map((name) => `--alias:${name}=${join(REACT[version], name)}`),
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
  )
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>page</title><style>${readFileSync(STYLES, "utf8")}</style><body><script>${script.replaceAll("</script", "<\\/script")}</script>`
}

const built = new Map<ReactVersion, string>()

/** Opens a component in a browser, against a store whose answers the test decides. @returns what was asked */
export const openKitPage = async (
  page: Page,
  query: string,
  answers: StoreAnswers,
  version: ReactVersion = 18
): Promise<string[]> => {
  const html = built.get(version) ?? buildPage(version)
  built.set(version, html)
  const asked: string[] = []
  const answer = async (route: Route) => {
    const url = new URL(route.request().url())
    const path = url.pathname.replace("/store/", "")
    asked.push(`${route.request().method()} ${path}`)
    const body = answers[path]?.()
    await (typeof body === "number"
      ? route.fulfill({ status: body, json: { message: "refused" } })
      : route.fulfill({ json: body ?? {} }))
  }
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await (pathname.startsWith("/store/")
      ? answer(route)
      : route.fulfill({ contentType: "text/html", body: html }))
  })
  await page.goto(`${ORIGIN}/?${query}`)
  return asked
}
