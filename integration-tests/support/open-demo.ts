import type { Browser, Page } from "playwright-core"
import { alipayPages, signIn } from "./admin-pages"
import { expectBooksAgree } from "./books"
import { journey, launchBrowser, type Device } from "./browser"
import { startDemo, type Demo } from "./demo"

export type Opened = { demo: Demo; browser: Browser }

/**
 * Starts a demo and a browser for the tests of a file, before whatever else the file begins with, and ends both after them.
 * After each test the books agree.
 * @param opened is handed both
 */
export const openDemo = (
  opened: (both: Opened) => void,
  launch: () => Promise<Browser> = launchBrowser
): void => {
  let demo: Demo | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    demo = await startDemo()
    browser = await launch()
    opened({ demo, browser })
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  })
  afterEach(async () => {
    if (demo !== undefined) {
      await expectBooksAgree(demo)
    }
  })
}

export type AdminSteps = (page: Page, pages: ReturnType<typeof alipayPages>) => Promise<void>

/** What an admin who has signed in does in a browser. @param language as Medusa keeps it; the browser's where it is left out */
export const adminJourney = async (
  { demo, browser }: Opened,
  steps: AdminSteps,
  { device = "desktop", language }: { device?: Device; language?: string } = {}
): Promise<void> =>
  await journey(browser, device, async ({ page }) => {
    await signIn(page, demo)
    if (language !== undefined) {
      await page.addInitScript(`localStorage.setItem("lng", "${language}")`)
    }
    await steps(page, alipayPages(page, demo))
  })
