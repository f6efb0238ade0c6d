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

/** A page of the kit's components as a bundler makes it, with the optional styles. */
const buildPage = (): string => {
  const script = execFileSync(
    join(ROOT_DIR, "node_modules", ".bin", "esbuild"),
    [
      PAGE,
      "--bundle",
      "--format=iife",
      "--jsx=automatic",
      '--define:process.env.NODE_ENV="development"',
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
  )
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>page</title><style>${readFileSync(STYLES, "utf8")}</style><body><script>${script.replaceAll("</script", "<\\/script")}</script>`
}

let built: string | undefined

/** Opens a component in a browser, against a store whose answers the test decides. @returns what was asked */
export const openKitPage = async (
  page: Page,
  query: string,
  answers: StoreAnswers
): Promise<string[]> => {
  built ??= buildPage()
  const html = built
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
