import { join } from "node:path"
import { chromium, type Browser, type Page } from "playwright-core"
import { ROOT_DIR } from "./run"

const ARTIFACTS = join(ROOT_DIR, "integration-tests", ".artifacts")
const DESKTOP = { viewport: { width: 1280, height: 860 } }
const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
}

/** The browser in a wallet's app, which scans printed codes. */
const WALLET = { ...PHONE, userAgent: `${PHONE.userAgent} AliApp(AP/10.5.0) AlipayClient/10.5.0` }

const DEVICES = { desktop: DESKTOP, phone: PHONE, wallet: WALLET } as const

export type Device = keyof typeof DEVICES

/** A browser of one person: pages share a basket, and complaints of the pages are kept. */
export type Visit = {
  page: Page
  newPage: () => Promise<Page>
  /** Errors that a page threw, in the order they came. */
  errors: string[]
  close: () => Promise<void>
}

/** @param args more switches of Chromium */
export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "",
    args: ["--no-sandbox", "--disable-gpu", ...args],
  })

export const visit = async (browser: Browser, device: Device = "desktop"): Promise<Visit> => {
  const context = await browser.newContext(DEVICES[device])
  context.setDefaultTimeout(120_000)
  const errors: string[] = []
  const newPage = async () => {
    const page = await context.newPage()
    page.on("pageerror", (error) => errors.push(error.message))
    return page
  }
  return { page: await newPage(), newPage, errors, close: async () => await context.close() }
}

/** Runs a journey; when it fails, a picture of the last page is left in `integration-tests/.artifacts`. */
export const journey = async (
  browser: Browser,
  device: Device,
  steps: (visit: Visit) => Promise<void>
): Promise<void> => {
  const visiting = await visit(browser, device)
  try {
    await steps(visiting)
  } catch (error) {
    const name = expect.getState().currentTestName?.replace(/\W+/g, "-") ?? "journey"
    await visiting.page
      .screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage: true })
      .catch(() => undefined)
    throw error
  } finally {
    await visiting.close()
  }
  expect(visiting.errors).toEqual([])
}
