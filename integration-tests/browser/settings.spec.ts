import { generateKeyPairSync } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import {
  alipayPages,
  focusedId,
  focusedLabel,
  inviteAdmin,
  overflow,
  signIn,
  stumblingBlocks,
} from "../support/admin-pages"
import { expectAccessible } from "../support/axe"
import { journey, type Device } from "../support/browser"
import type { Demo } from "../support/demo"
import { askAsAdmin } from "../support/demo-admin"
import { adminJourney, openDemo } from "../support/open-demo"
import { storefront } from "../support/storefront"
import { until } from "../support/until"
import { sample, variant } from "../support/ring"

let demo: Demo
let browser: Browser

openDemo((both) => {
  ;({ demo, browser } = both)
})

/** Waits until what has the id has the focus. */
const focused = async (page: Page, id: string): Promise<void> =>
  void (await until(
    `the focus is on ${id}`,
    async () => await focusedId(page),
    (found) => found === id
  ))

type Pages = ReturnType<typeof alipayPages>

/** An admin's way through the pages; a page that throws fails it. */
const asAdmin = async (
  steps: (pages: Pages, page: Page) => Promise<void>,
  device: Device = "desktop"
) =>
  await adminJourney({ demo, browser }, async (page, pages) => await steps(pages, page), { device })

const keyPair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })

/** When each account's connection was last tested. */
const LAST_TESTS = `select connection->>'tested_at' as at from alipay_account_check where connection is not null order by id`

describe("the list of accounts", () => {
  it("shows every account with environment and state, and the health of the store", async () => {
    await asAdmin(async ({ openList, button, section }, page) => {
      await openList()
      const cn = page.locator("[data-account=cn]")
      await cn.getByText("Sandbox", { exact: true }).waitFor()
      await cn.getByText("Ready").waitFor()
      // The demo tries its accounts when it starts.
      await cn.getByText("Connected").waitFor()
      const health = section("Health check")
      // What is well is folded up.
      await health.locator("[data-finding=connection]").first().waitFor({ state: "attached" })
      const tests = async () => (await demo.sql.query<{ at: string }>(LAST_TESTS)).rows
      const before = await tests()
      await button("Run with connection tests").click()
      await until("every account to be tested again", tests, (rows) =>
        rows.every(({ at }, index) => at > (before[index]?.at ?? ""))
      )
      expect(await health.locator("li[data-finding=connection]").count()).toBe(2)
      expect(await health.getByRole("heading", { name: "Errors" }).count()).toBe(0)
    })
  })

  it("gives a support bundle that holds no secret", async () => {
    await asAdmin(async ({ openList, button }, page) => {
      await openList()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button("Download support bundle").click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^alipay-support-[\d-]+\.json$/)
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) {
        chunks.push(chunk as Buffer)
      }
      const text = Buffer.concat(chunks).toString()
      expect(JSON.parse(text)).toHaveProperty("made_at")
      expect(text).not.toMatch(/PRIVATE KEY|MIIE/)
    })
  })

  it("creates an account with a key pair, explains that it is not registered, and deletes it", async () => {
    await asAdmin(async ({ openList, button, drawer, field, section, row }, page) => {
      await openList()
      await button("Create account").click()
      await field("Handle").fill("Not A Handle")
      await button("Create", drawer).click()
      await drawer.getByRole("alert").filter({ hasText: "small letters" }).waitFor()
      expect(await focusedId(page)).toBe("alipay-handle")
      await field("Handle").fill("new-shop")
      await drawer.getByLabel("Client ID").fill("SANDBOX_5NEWSHOP")
      await button("Create", drawer).click()
      await page.waitForURL(/alipay\/new-shop$/)
      await row("Your public key").getByText("MII").waitFor()
      await row("Client ID").getByText("SANDBOX_5NEWSHOP", { exact: true }).waitFor()
      await page.locator("[data-problem=not_registered] pre").getByText('id: "new-shop"').waitFor()
      await button(/^Fix: Alipay's public key/).click()
      await drawer.getByRole("heading", { name: "Edit Alipay's public keys" }).waitFor()
      await page.keyboard.press("Escape")

      await openList()
      const created = page.locator("[data-account=new-shop]")
      await created.getByText("Not registered").waitFor()
      await created.getByText("Never tested").waitFor()
      await page.locator("[data-account=new-shop]").getByRole("link").click()
      await section("General").waitFor()
      await button("Delete").click()
      const question = page.getByRole("alertdialog")
      expect(await button("Delete", question).isDisabled()).toBe(true)
      await question.getByLabel("Type new-shop to confirm").fill("new-shop")
      await page.keyboard.press("Enter")
      await page.waitForURL(/settings\/alipay$/)
      await page.locator("[data-account=new-shop]").waitFor({ state: "detached" })
    })
  })

  variant("says what it could not load, and loads it when asked again", async () => {
    await asAdmin(async ({ section, button }, page) => {
      const doors = "**/admin/alipay/accounts"
      await page.route(doors, async (route) => await route.abort())
      await page.goto(`${demo.urls.admin}/settings/alipay`)
      const accounts = section("Alipay accounts")
      await accounts.getByText("The server gave no answer").waitFor()
      await page.unroute(doors)
      await button("Try again", accounts).click()
      await page.locator("[data-account=cn]").waitFor()
    })
  })
})

describe("a test connection", () => {
  const stranger = keyPair()

  it("of what is saved is remembered with its time", async () => {
    await asAdmin(async ({ openAccount, button, section, resultIn }, page) => {
      await openAccount("cn")
      await button("Test connection").click()
      expect(await resultIn(section("Test connection"))).toBe("connected")
      await page.reload()
      expect(await resultIn(section("Test connection"))).toBe("connected")
      await section("Test connection").getByRole("time").focus()
      await page.getByRole("tooltip").filter({ hasText: /\d{4}/ }).first().waitFor()
    })
  })

  const mistakes: [cause: string, form: string, field: string, value: string][] = [
    ["unknown_client", "Edit general settings", "Client ID", "SANDBOX_NOBODY"],
    ["wrong_private_key", "Paste a private key", "Private key", stranger.privateKey],
    ["connection_refused", "Edit general settings", "Gateway URL", "http://127.0.0.1:9"],
    ["key_not_uploaded", "Edit general settings", "Key version", "77"],
  ]
  it.each(sample(mistakes, 2))(
    "of an edit says %s and leads to the field",
    async (cause, form, label, value) => {
      await asAdmin(async ({ openAccount, edit, field, button, drawer, resultIn }, page) => {
        await openAccount("cn")
        await edit(form)
        await field(label).fill(value)
        await button("Test these values", drawer).click()
        expect(await resultIn(drawer)).toBe(cause)
        await button(`Go to: ${label}`, drawer).click()
        expect(await focusedId(page)).toBe(await field(label).getAttribute("id"))
        await page.keyboard.press("Escape")
        await page.getByRole("alertdialog").getByRole("button", { name: "Discard" }).click()
        await drawer.waitFor({ state: "detached" })
      })
    }
  )

  variant("of a foreign key in the place of Alipay's says so", async () => {
    await asAdmin(async ({ openAccount, edit, button, drawer, resultIn }) => {
      await openAccount("cn")
      await edit("Edit Alipay's public keys")
      await button("Add a key", drawer).click()
      await drawer.getByLabel("Public key", { exact: true }).fill(stranger.publicKey)
      await button("Test these values", drawer).click()
      expect(await resultIn(drawer)).toBe("wrong_alipay_public_key")
    })
  })
})

describe("an edit", () => {
  it("is refused field by field, saved, shown with its source, and given back", async () => {
    await asAdmin(async ({ openAccount, edit, field, save, button, drawer, row }, page) => {
      await openAccount("cn")
      await edit("Edit general settings")
      await field("Label").fill("China")
      await field("Gateway URL").fill("ftp://gateway.example")
      await field("Time-out in milliseconds").fill("soon")
      await button("Save", drawer).click()
      await drawer.getByRole("alert").filter({ hasText: "timeout_ms must be" }).waitFor()
      await drawer.getByRole("alert").filter({ hasText: "gateway_url must use https" }).waitFor()
      expect(await focusedId(page)).toBe("alipay-gateway_url")
      await field("Gateway URL").fill(demo.urls.simulator)
      await field("Time-out in milliseconds").fill("7000")
      await save()
      await row("Time-out in milliseconds").getByText("Settings page").waitFor()
      await page.getByRole("heading", { name: "China", level: 1 }).waitFor()

      await edit("Edit general settings")
      await button(/^Time-out in milliseconds: use medusa-config/, drawer).click()
      await save()
      await row("Time-out in milliseconds").getByText("Default").waitFor()
      const history = page.getByRole("region", { name: "History" })
      await history.getByText("Changed: Time-out in milliseconds").waitFor()
      await history.getByText("Created: Time-out in milliseconds, Label").waitFor()
      expect(await history.innerText()).not.toContain("7000")
    })
  })

  it("has an address: Back closes its form and asks first, and a link opens it at a field", async () => {
    await asAdmin(async ({ openAccount, edit, field, button, drawer }, page) => {
      await openAccount("cn")
      const account = page.url()
      const closed = async (): Promise<void> => {
        await drawer.waitFor({ state: "detached" })
        await page.waitForURL(account)
      }
      await edit("Edit general settings")
      expect(page.url()).toBe(`${account}?edit=general`)
      await page.goBack()
      await closed()
      await page.goForward()
      await field("Label").fill("Not to be lost")
      await page.goBack()
      const question = page.getByRole("alertdialog")
      await button("Keep editing", question).click()
      await question.waitFor({ state: "detached" })
      expect(await field("Label").inputValue()).toBe("Not to be lost")
      expect(page.url()).toBe(`${account}?edit=general`)
      // An admin who stays and goes back at once, before a slow page is drawn again, is asked again.
      const devTools = await page.context().newCDPSession(page)
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: 40 })
      await page.goBack()
      await button("Keep editing", question).evaluate("(stay) => (stay.click(), history.back())")
      await question.waitFor()
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: 1 })
      await button("Discard", question).click()
      await closed()

      await page.goto(`${account}?edit=return_url&field=return_url`)
      await drawer.getByRole("heading", { name: "Edit return URLs" }).waitFor()
      await focused(page, "alipay-return_url")
      await button("Cancel", drawer).click()
      await closed()
      await page.goto(`${account}?edit=nothing`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await drawer.count()).toBe(0)
    })
  })

  variant("keeps data from the gateway, one box each", async () => {
    await asAdmin(async ({ openAccount, edit, save, button, drawer, row }) => {
      const goods = "What is bought: names, prices, pictures"
      await openAccount("cn")
      await edit("Edit payment settings")
      await drawer.getByLabel(goods).click()
      await save()
      await row("Do not send to Alipay").getByText(goods).waitFor()
      await edit("Edit payment settings")
      await button(/^Do not send to Alipay: use medusa-config/, drawer).click()
      await save()
      await row("Do not send to Alipay").getByText("All of it is sent").waitFor()
    })
  })

  variant(
    "that meets another admin's save keeps what was entered, and goes either way",
    async () => {
      const other = { email: "bo@shop.example", password: "paper-and-ink" }
      await journey(browser, "desktop", async ({ page }) => await inviteAdmin(page, demo, other))
      const saveAsOther = async (description: string) =>
        await journey(browser, "desktop", async ({ page }) => {
          await signIn(page, demo, other)
          const { openAccount, edit, field, save } = alipayPages(page, demo)
          await openAccount("cn")
          await edit("Edit payment settings")
          await field("Order description").fill(description)
          await save()
        })
      await asAdmin(async ({ openAccount, edit, field, save, button, drawer, row }, page) => {
        await openAccount("cn")
        await edit("Edit payment settings")
        await field("Order description").fill("Mine")
        await saveAsOther("Theirs")
        await button("Save", drawer).click()
        const conflict = drawer.getByTestId("conflict")
        await conflict.getByText(`${other.email} changed: Order description.`).waitFor()
        expect(await field("Order description").inputValue()).toBe("Mine")
        await button("Load their version", conflict).click()
        await row("Order description").getByText("Theirs").waitFor()

        await edit("Edit payment settings")
        await field("Order description").fill("Mine at last")
        await saveAsOther("Theirs again")
        await button("Save", drawer).click()
        await button("Save my version", conflict).click()
        await drawer.waitFor({ state: "detached" })
        await row("Order description").getByText("Mine at last").waitFor()
        await edit("Edit payment settings")
        await button(/^Order description: use medusa-config/, drawer).click()
        await save()
        await page.getByText("{shop}: {items}").waitFor()
      })
    }
  )
})

describe("notifications", () => {
  it("have an address to copy, and a probe that goes through it", async () => {
    await asAdmin(async ({ openAccount, button, row, section, resultIn }, page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
      await openAccount("cn")
      const address = `${demo.urls.medusa}/hooks/alipay/cn`
      await row("Address").getByText(address).waitFor()
      await button("Copy notification address").click()
      await row("Address").getByText("Copied").waitFor()
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(address)
      await row("Kinds").getByText("enter the address in the dashboard").first().waitFor()
      await button("Send a probe").click()
      expect(await resultIn(section("Notifications"))).toBe("received")
      await row("Last refused one").getByText("None yet").waitFor()
    })
  })
})

describe("a store that is not set up", () => {
  // The answer is changed on its way: the demo is a store that is set up.
  const changed = async (page: Page, part: object) =>
    await page.route("**/admin/alipay/accounts", async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), ...part } })
    })

  it("is told which lines to paste when it has no account", async () => {
    await asAdmin(async ({ openList, section }, page) => {
      await changed(page, { accounts: [], count: 0 })
      await openList()
      const lines = section("Alipay accounts").locator("pre")
      await lines.getByText('dependencies: ["alipay"]').waitFor()
      await lines.getByText("medusa-payment-alipay/providers/alipay").waitFor()
    })
  })

  variant("is told how to make an encryption key, and makes no key pair without one", async () => {
    await asAdmin(async ({ openList, button, drawer }, page) => {
      const command = "openssl rand -base64 32"
      const sealing = { available: false, key_id: null, command, option: "encryption_key" }
      await changed(page, { sealing })
      await openList()
      await page.getByText("Keys can't be stored yet").waitFor()
      await page.locator("pre").getByText(command).waitFor()
      await button("Create account").click()
      expect(await drawer.getByRole("checkbox").isDisabled()).toBe(true)
    })
  })
})

describe("keys", () => {
  it("are rotated: made, tested before the gateway knows them, uploaded, activated", async () => {
    await asAdmin(async ({ openAccount, button, row, section, resultIn }, page) => {
      await openAccount("eu")
      const inUse = await row("Your public key").locator("code").innerText()
      await button("Create a new key pair").click()
      const question = page.getByRole("alertdialog")
      await question.getByLabel(/Key version of the new key/).fill("2")
      await button("Create a new key pair", question).click()
      const waiting = page.getByTestId("waiting-key")
      await waiting.getByText("A new key pair is waiting (version 2)").waitFor()
      await button("Test with the new key", waiting).click()
      expect(await resultIn(waiting)).toBe("key_not_uploaded")

      const next = await waiting.locator("code").innerText()
      await demo.simulator.registerClient({
        clientId: "SANDBOX_DEMO_EU_0001",
        merchantPublicKeys: { "1": inUse, "2": next },
      })
      await button("Test with the new key", waiting).click()
      await waiting.locator("[data-code=connected]").waitFor()
      await button("Activate", waiting).click()
      await button("Activate", page.getByRole("alertdialog")).click()
      await waiting.waitFor({ state: "detached" })
      expect(await row("Your public key").locator("code").innerText()).toBe(next)
      await row("Key version").getByText("2").waitFor()
      await button("Test connection").click()
      expect(await resultIn(section("Test connection"))).toBe("connected")
      await section("History").getByText("New key pair activated").waitFor()
    })
  })

  variant("of Alipay are kept by version while one is added and one removed", async () => {
    const alipay = await demo.simulator.alipayPublicKey()
    await asAdmin(async ({ openAccount, edit, button, drawer, save, section }) => {
      await openAccount("eu")
      const keys = section("Alipay's public keys")
      await edit("Edit Alipay's public keys")
      for (const key of [alipay, keyPair().publicKey]) {
        await button("Add a key", drawer).click()
        await drawer.getByLabel("Public key", { exact: true }).last().fill(key)
      }
      await save()
      await keys.getByText("Version 2").waitFor()
      await edit("Edit Alipay's public keys")
      await button("Remove version 2", drawer).click()
      await save()
      await keys.getByText("Version 2").waitFor({ state: "detached" })
      await keys.getByText("Version 1").waitFor()
    })
  })

  variant("that are no keys are told apart from those that are", async () => {
    await asAdmin(async ({ openAccount, edit, field, button, drawer }) => {
      await openAccount("eu")
      await edit("Paste a private key")
      await field("Private key").fill(keyPair().publicKey)
      await button("Save", drawer).click()
      const error = drawer.getByRole("alert").filter({ hasText: "public key" })
      await error.waitFor()
      expect(await field("Private key").getAttribute("aria-invalid")).toBe("true")
    })
  })
})

describe("wallets", () => {
  it("are searched, added, ordered and removed by keyboard alone", async () => {
    await asAdmin(async ({ openAccount, edit, drawer, save, row }, page) => {
      await openAccount("eu")
      await edit("Edit payment settings")
      const chosen = drawer.getByTestId("chosen-wallets")
      const order = async () =>
        await Promise.all(
          (await chosen.locator("li").all()).map((each) => each.getAttribute("data-wallet"))
        )
      expect(await order()).toEqual(["ALIPAY_CN", "CARD"])
      await drawer.getByRole("searchbox", { name: "Find a wallet" }).focus()
      await page.keyboard.type("gcash php")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      expect(await order()).toEqual(["ALIPAY_CN", "CARD", "GCASH"])
      await drawer.getByRole("button", { name: "Move GCash up" }).focus()
      await page.keyboard.press("Enter")
      await page.keyboard.press("Enter")
      expect(await order()).toEqual(["GCASH", "ALIPAY_CN", "CARD"])
      await drawer.getByText("GCash is now number 1 of 3.").waitFor()
      await drawer.getByRole("button", { name: "Remove Alipay" }).focus()
      await page.keyboard.press("Space")
      expect(await focusedId(page)).toBe("alipay-wallet-CARD-remove")
      await save()
      expect(await row("Wallets").locator("li").allInnerTexts()).toEqual([
        expect.stringMatching(/GCash\s+GCASH\s+Default/),
        expect.stringMatching(/Card\s+CARD/),
      ])
      await edit("Edit payment settings")
      await drawer.getByRole("button", { name: /^Wallets: use medusa-config/ }).click()
      await save()
      await row("Wallets").getByText("ALIPAY_CN").waitFor()
    })
  })
})

describe("an account with an open payment", () => {
  variant("warns before it goes to another client ID, and is not deleted", async () => {
    await journey(browser, "desktop", async ({ page }) => {
      const shop = storefront(page, demo.urls.storefront)
      await shop.chooseRegion("sgd")
      await shop.addToBasket("celadon-cup")
      await shop.goToPayment()
      await shop.payWith("ALIPAY_CN")
    })
    await asAdmin(async ({ openAccount, edit, field, button, drawer, row }, page) => {
      await openAccount("cn")
      await row("Open payments").getByText("1").waitFor()
      await edit("Edit general settings")
      await field("Client ID").fill("SANDBOX_ELSEWHERE")
      await button("Save", drawer).click()
      const question = page.getByRole("alertdialog")
      await question.getByText("1 payment is still open").waitFor()
      await button("Cancel", question).click()
      await page.keyboard.press("Escape")
      await button("Discard", question).click()
      await drawer.waitFor({ state: "detached" })

      await button("Delete").click()
      await question.getByLabel("Type cn to confirm").fill("cn")
      await button("Delete", question).click()
      await question.getByText("Not deleted").waitFor()
      await question.getByText("1 payment is still open").waitFor()
    })
  })
})

describe("a region's page", () => {
  it("tells what shoppers see of each account, and why not", async () => {
    await asAdmin(async ({ section }, page) => {
      await page.goto(`${demo.urls.admin}/settings/regions`)
      await page.getByText("Japan").first().click()
      const widget = section("Alipay")
      const cn = widget.locator("[data-account=cn]")
      await cn.locator("[data-wallet=PAYPAY]").getByText("Offered", { exact: true }).waitFor()
      await cn.getByText("GrabPay is paid in SGD, not in JPY.").waitFor()
      await widget.locator("[data-account=eu]").getByText("not enabled in this region").waitFor()
      await cn.getByRole("link").click()
      await page.waitForURL(/settings\/alipay\/cn$/)
    })
  })
})

describe("everybody", () => {
  const FORMS = [
    "Edit general settings",
    "Paste a private key",
    "Edit Alipay's public keys",
    "Edit payment settings",
    "Edit return URLs",
  ]

  it.each<Device>(["desktop", "phone"])("can use the pages on a %s", async (device) => {
    await asAdmin(async ({ openList, openAccount, button, edit, drawer }, page) => {
      const main = page.getByRole("main")
      await openList()
      expect([await stumblingBlocks(page, main), await overflow(page)]).toEqual([[], 0])
      await button("Create account").click()
      const form = drawer.locator("form")
      expect([await stumblingBlocks(page, form), await overflow(page)]).toEqual([[], 0])
      await page.keyboard.press("Escape")
      await openAccount("cn")
      expect([await stumblingBlocks(page, main), await overflow(page)]).toEqual([[], 0])
      for (const name of FORMS) {
        await edit(name)
        expect([await stumblingBlocks(page, form), await overflow(page)]).toEqual([[], 0])
        await page.keyboard.press("Escape")
        await drawer.waitFor({ state: "detached" })
      }
    }, device)
  })

  it("reads them in Chinese when that is the admin's language", async () => {
    await asAdmin(async ({ section }, page) => {
      await page.goto(`${demo.urls.admin}/settings/profile/edit`)
      await page.getByRole("combobox").first().click()
      await page.getByRole("option", { name: "简体中文" }).click()
      await page.getByRole("button", { name: "Save" }).click()
      await page.getByRole("dialog").waitFor({ state: "detached" })
      await page.goto(`${demo.urls.admin}/settings/alipay/cn`)
      await section("基本设置").getByText("沙箱").waitFor()
      await page.getByRole("link", { name: "支付宝" }).first().click()
      await section("健康检查")
        .getByText(/\d+ 个警告/)
        .waitFor()
      expect(await section("健康检查").innerText()).not.toMatch(/\d warnings?/)
      await page.waitForFunction('document.title === "支付宝 - Medusa"')
      await page.goBack()
      await page.waitForFunction('document.title === "cn - Medusa"')
    })
  })
})

/** Gives the account of Europe live keys, or back those of medusa-config; nothing is paid with it here. */
const goLive = async (isLive: boolean): Promise<void> => {
  const path = "/admin/alipay/accounts/eu"
  const { account } = await askAsAdmin<{ account: { revision: number } }>(demo, path)
  const edit = isLive
    ? { client_id: "5Y00000000LIVE", environment: "live" }
    : { client_id: null, environment: null }
  await askAsAdmin(demo, path, { ...edit, revision: account.revision })
}

describe("the steps before shoppers pay for real", () => {
  it("lead to where each is done, and fold up", async () => {
    await asAdmin(async ({ section, button, drawer }, page) => {
      await page.goto(`${demo.urls.admin}/alipay`)
      const steps = section("Set up")
      await steps.getByText(/^\d of 8 done$/).waitFor()
      await steps.locator("[data-step=connection][data-state=done]").waitFor()
      await expectAccessible(page, "main")
      // A store that is not live can't lose sight of them.
      expect(await button("Don't show again", steps).count()).toBe(0)
      // What is done leads to its section, whose heading a screen reader says next.
      await steps.getByRole("link", { name: "Open: Return page" }).press("Enter")
      await focused(page, "return_url")
      expect(page.url()).toMatch(/\/cn#return_url$/)
      expect(await drawer.count()).toBe(0)
      await expectAccessible(page, "main")
      // A form that is opened on the page gives the focus back to its button.
      await button("Edit general settings").press("Enter")
      await drawer.getByLabel("Label").waitFor()
      await page.keyboard.press("Escape")
      await drawer.waitFor({ state: "detached" })
      await until(
        "the button has the focus",
        async () => await focusedLabel(page),
        (label) => label === "Edit general settings"
      )
      await page.goto(`${demo.urls.admin}/alipay`)
      // What is to be filled in leads to its field, and after it to the section.
      await steps.getByRole("link", { name: "Open: Live keys" }).press("Enter")
      await focused(page, "alipay-client_id")
      await page.keyboard.press("Escape")
      await drawer.waitFor({ state: "detached" })
      await focused(page, "general")
      await page.reload()
      await focused(page, "general")
      await page.goto(`${demo.urls.admin}/alipay`)
      await button("Hide steps", steps).press("Enter")
      await steps.locator("[data-step]").first().waitFor({ state: "detached" })
    })
  })

  it.each<Device>(["desktop", "phone"])(
    "rehearse a payment with test money below them: %s",
    async (device) => {
      await asAdmin(async ({ section, button }, page) => {
        await page.goto(`${demo.urls.admin}/alipay`)
        const rehearsal = section("Rehearsal")
        await rehearsal.getByRole("button", { name: /^Rehearse/ }).press("Enter")
        const step = (id: string, state: string) =>
          rehearsal.locator(`[data-step=${id}][data-state=${state}]`)
        await step("pay", "waiting").waitFor()
        const link = rehearsal.getByRole("link", { name: "Open Alipay's page" })
        const { rows } = await demo.sql.query<{ id: string }>(
          `select payment_request_id as id from alipay_payment where redirect->>'normal_url' = $1`,
          [await link.getAttribute("href")]
        )
        await demo.simulator.pay(rows[0]?.id ?? "")
        // It goes on by itself.
        await step("cancel", "done").waitFor()
        await step("keys", "waiting").getByText("Enter the waiting public key").waitFor()
        await rehearsal.getByText("4 of 5 held").waitFor()
        const pictures = process.env["ALIPAY_PICTURES"]
        if (pictures !== undefined) {
          await rehearsal.screenshot({ path: `${pictures}/rehearsal-${device}.png` })
        }
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await expectAccessible(page, "main")
        await button("Stop", rehearsal).press("Enter")
        await rehearsal.getByRole("button", { name: "Rehearse again" }).waitFor()
      }, device)
    }
  )

  it("are put away for good in a live store, one account after the other", async () => {
    await goLive(true)
    try {
      await asAdmin(async ({ section, button }, page) => {
        await page.goto(`${demo.urls.admin}/alipay`)
        const steps = section("Set up")
        await button("Don't show again", steps).press("Enter")
        await button("Don't show again", steps).press("Enter")
        await steps.waitFor({ state: "detached" })
        await page.reload()
        await section("Health").getByText("All is well").waitFor()
        expect(await steps.count()).toBe(0)
      })
    } finally {
      await goLive(false)
    }
  })

  it("stand above a health that is well with locks that are right for one process", async () => {
    await asAdmin(async ({ section }, page) => {
      await page.goto(`${demo.urls.admin}/alipay`)
      await section("Health").getByText("All is well").waitFor()
      await section("Health").getByText("That is right for one process.").waitFor()
      // Payments alone: an account or the sweep may be in trouble all the same.
      await section("Needs a person").getByText("No payment needs attention").waitFor()
    })
  })
})
