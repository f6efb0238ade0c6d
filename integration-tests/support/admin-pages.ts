import type { Locator, Page } from "playwright-core"
import type { Demo } from "./demo"

/** As much of a page's own world as the functions need that run there. */
type PageElement = { id: string; getAttribute: (name: string) => string | null }
declare const document: {
  activeElement: PageElement | null
  documentElement: { scrollWidth: number }
  querySelectorAll: (selector: string) => Iterable<PageElement>
  getElementById: (id: string) => PageElement | null
}
declare const window: { innerWidth: number }

type Person = { email: string; password: string }

const post = async (page: Page, url: string, data: object, token?: string) => {
  const response = await page.context().request.post(url, {
    data,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
  if (!response.ok()) {
    throw new Error(`${url} answered ${response.status()}: ${await response.text()}`)
  }
  return (await response.json()) as Record<string, any>
}

/** Signs a browser in as an admin, without the sign-in page. @returns a token of the same admin */
export const signIn = async (page: Page, demo: Demo, who: Person = demo.admin): Promise<string> => {
  const { token } = await post(page, `${demo.urls.medusa}/auth/user/emailpass`, who)
  await post(page, `${demo.urls.medusa}/auth/session`, {}, String(token))
  return String(token)
}

/** A second admin of the shop, by invitation. */
export const inviteAdmin = async (page: Page, demo: Demo, who: Person): Promise<void> => {
  const url = demo.urls.medusa
  const { token } = await post(page, `${url}/auth/user/emailpass`, demo.admin)
  const { invite } = await post(page, `${url}/admin/invites`, { email: who.email }, String(token))
  const registered = await post(page, `${url}/auth/user/emailpass/register`, who)
  await post(
    page,
    `${url}/admin/invites/accept?token=${invite.token}`,
    { email: who.email, first_name: "Bo", last_name: "Chen" },
    String(registered["token"])
  )
}

/** The plugin's pages in the admin, as someone uses them who goes by names and not by looks. */
export const alipayPages = (page: Page, demo: Demo) => {
  const home = `${demo.urls.admin}/settings/alipay`
  const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
    within.getByRole("button", { name, exact: true })
  const section = (name: string): Locator => page.getByRole("region", { name, exact: true })
  const drawer = page.getByRole("dialog")
  return {
    button,
    section,
    drawer,
    field: (name: string): Locator => drawer.getByLabel(name, { exact: true }),
    openList: async () => {
      await page.goto(home)
      await section("Health check").getByRole("status").filter({ hasText: "Checked" }).waitFor()
    },
    openAccount: async (handle: string) => {
      await page.goto(`${home}/${handle}`)
      await section("General").waitFor()
    },
    edit: async (name: string) => {
      await button(name).click()
      await drawer.waitFor()
    },
    save: async () => {
      await button("Save", drawer).click()
      await drawer.waitFor({ state: "detached" })
    },
    /** A setting's row: its value and where that comes from. */
    row: (name: string): Locator =>
      page
        .locator("dl > div")
        .filter({ has: page.locator("dt", { hasText: new RegExp(`^${name}$`) }) }),
    /** The code of a result that is shown within something, once there is one. */
    resultIn: async (within: Locator): Promise<string | null> => {
      await within.getByTestId("result").waitFor()
      return await within.getByTestId("result").getAttribute("data-code")
    },
  }
}

const CONTROLS = ["button", "link", "textbox", "searchbox", "combobox", "checkbox"] as const

/**
 * What someone who can't see the page would stumble over: controls without a name, names used twice as ids, labels
 * that lead nowhere.
 */
export const stumblingBlocks = async (page: Page, within: Locator): Promise<string[]> => {
  const nameless = await Promise.all(
    CONTROLS.map(async (role) => {
      const found = await within.getByRole(role, { name: /^\s*$/ }).all()
      return await Promise.all(
        found.map(async (each) => `${role} without a name: ${await each.innerHTML()}`)
      )
    })
  )
  const broken = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]:not(svg *)")].map(({ id }) => id)
    const twice = ids.filter((id, at) => id !== "" && ids.indexOf(id) !== at)
    const lost = [...document.querySelectorAll("[aria-labelledby],[aria-describedby],label[for]")]
      .flatMap((element) =>
        ["aria-labelledby", "aria-describedby", "for"].flatMap(
          (name) => element.getAttribute(name)?.split(" ") ?? []
        )
      )
      .filter((id) => id.startsWith("alipay-") && document.getElementById(id) === null)
    return [...twice.map((id) => `id used twice: ${id}`), ...lost.map((id) => `no such id: ${id}`)]
  })
  return [...nameless.flat(), ...broken]
}

/** How far a page is wider than the screen. */
export const overflow = async (page: Page): Promise<number> =>
  await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** The id of what has the focus. */
export const focusedId = async (page: Page): Promise<string | undefined> =>
  await page.evaluate(() => document.activeElement?.id)

/** What a screen reader calls the button or field that has the focus, where it is named by its own label. */
export const focusedLabel = async (page: Page): Promise<string | null | undefined> =>
  await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))
