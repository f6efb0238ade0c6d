import { ATTENTION_KINDS } from "../../../modules/alipay/attention/kinds"
import type { AlertRow } from "../../../modules/alipay/attention/alerts"
import { isDue, isGivenUpAbout, isMailed, listUnreached, retryAt } from "../alerts"
import { alertLanguage } from "../alert-texts"
import { URGENT_KINDS } from "../urgent"
import { writeAlert, type ToldOf } from "../write-alert"

const now = new Date("2026-11-28T12:00:00Z")
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

describe("a message about a kind", () => {
  it.each([
    ["the first time", null, null, true],
    ["an hour after the last", ago(60), null, true],
    ["sooner", ago(59.9), null, false],
    ["before it is tried again", null, ago(-1), false],
    ["when it is tried again", null, ago(0), true],
    ["when it is tried again within the hour", ago(59), ago(1), false],
  ])("is sent %s", (_, sent_at, retry_at, expected) => {
    expect(isDue({ sent_at, retry_at }, now)).toBe(expected)
  })

  it("that failed is tried again ever later, hourly at last", () => {
    const minutes = [1, 2, 3, 4, 5, 90].map((failed) => (+retryAt(failed, now) - +now) / 60_000)
    expect(minutes).toEqual([1, 5, 15, 60, 60, 60])
  })
})

describe("a recipient who is not reached", () => {
  const failing: AlertRow = {
    ...({ kind: "paid_twice", channel: "email", recipient: "a@b.example" } as const),
    ...{ attempts: 24, sent_at: null, failed: 24, retry_at: ago(0), items_until: ago(60) },
    ...{ problem: "550", updated_at: ago(60) },
  }
  const reached: AlertRow = {
    ...{ ...failing, kind: "refund_failed" },
    ...{ failed: 0, retry_at: null, items_until: null, problem: null, sent_at: ago(30) },
  }
  const unreached = (...rows: AlertRow[]) =>
    listUnreached(rows, "email", {
      ...{ recipients: ["a@b.example"], kinds: "urgent", language: null },
    })

  it("is given up about what it was tried with, after 24 failures", () => {
    expect(isGivenUpAbout(failing, { created_at: ago(60) })).toBe(true)
    expect(isGivenUpAbout(failing, { created_at: ago(59) })).toBe(false)
    expect(isGivenUpAbout({ ...failing, failed: 23 }, { created_at: ago(60) })).toBe(false)
  })

  it("is named with the newest reason, while it is to be told of the kind", () => {
    const recipient = "a@b.example"
    expect(unreached(failing)).toEqual([{ recipient, problem: "550", gave_up: true }])
    const newer = { ...reached, failed: 1, problem: "421", updated_at: ago(1) }
    expect(unreached(failing, newer)).toEqual([{ recipient, problem: "421", gave_up: false }])
    expect(unreached({ ...failing, kind: "overpaid" })).toEqual([])
    expect(unreached({ ...failing, recipient: "b@b.example" })).toEqual([])
  })

  it("is not named when it was given up, and reached about another kind since", () => {
    expect(unreached(failing, reached)).toEqual([])
    expect(unreached(failing, { ...reached, sent_at: ago(61) })).toHaveLength(1)
    expect(unreached({ ...failing, failed: 1 }, reached)).toHaveLength(1)
  })

  it("is named until it is reached, also when what it should be told of has closed", () => {
    const closed = { ...failing, failed: 0, retry_at: null, items_until: null }
    expect(unreached(closed)).toMatchObject([{ problem: "550", gave_up: false }])
    expect(unreached(closed, reached)).toEqual([])
  })
})

describe("e-mail", () => {
  const to = { recipients: ["a@b.example"], language: null }

  it("is of urgent kinds, all, or chosen ones", () => {
    const mailed = (kinds: "urgent" | "all" | "overpaid"[]) =>
      ATTENTION_KINDS.filter((kind) => isMailed({ ...to, kinds }, kind))
    expect(mailed("urgent")).toEqual(URGENT_KINDS)
    expect(mailed("all")).toEqual([...ATTENTION_KINDS])
    expect(mailed(["overpaid"])).toEqual(["overpaid"])
  })

  it("is sent to no one where no one is named", () => {
    expect(isMailed({ ...to, recipients: [], kinds: "all" }, "paid_twice")).toBe(false)
  })
})

it.each([
  [null, undefined, "en"],
  [null, "pt-BR", "en"],
  [null, "de-DE", "de"],
  [null, "zh-CN", "zh-CN"],
  [null, "zh", "zh-CN"],
  [null, "zh_TW", "zh-TW"],
  ["en", "zh-CN", "en"],
  ["zh-CN", "en-US", "zh-CN"],
] as const)("chosen %s in a store of %s, messages are in %s", (chosen, locale, spoken) => {
  expect(alertLanguage(chosen, locale)).toBe(spoken)
})

describe("what a message says", () => {
  const told: ToldOf = {
    item: {
      ...{ id: "alatt_1", kind: "paid_twice", handle: "cn", facts: {} },
      ...{ amount: "1900", currency_code: "EUR" },
    },
    orderNumber: 25,
    more: 3,
    address: "https://shop.example/app/alipay?item=alatt_1",
  }

  it("names the order, the amount, what happened, how many more, and where to click", () => {
    expect(writeAlert(told, "en")).toMatchObject({
      title: "Alipay: Paid twice",
      subject: "Alipay: Paid twice · Order #25 · €19.00",
      text: [
        "Order #25 · €19.00 · account cn",
        "Two payments of one cart were paid. Refund this one.",
        "3 more of this kind.",
        "Open it: https://shop.example/app/alipay?item=alatt_1",
      ].join("\n"),
    })
  })

  it.each([
    ["JPY", "1900", "¥1,900"],
    ["KWD", "1900", "KWD 1.900"],
    ["CNY", "99999999999999999999", "CN¥999,999,999,999,999,999.99"],
    ["XXY", "1900", "1900 XXY"],
  ])("has amounts in %s to the last minor unit", (currency_code, amount, text) => {
    const { subject } = writeAlert({ ...told, item: { ...told.item, amount, currency_code } }, "en")
    expect(subject.replace(/\s/g, " ")).toBe(`Alipay: Paid twice · Order #25 · ${text}`)
  })

  it("tells a hold that expired from one that expires soon", () => {
    const item = { ...told.item, kind: "authorization_expiring" as const }
    expect(writeAlert({ ...told, item }, "en").title).toBe("Alipay: Hold expires soon")
    const lapsed = { ...item, facts: { lapsed: true } }
    expect(writeAlert({ ...told, item: lapsed }, "en").title).toBe("Alipay: Hold expired")
  })

  it("leaves out what there is not", () => {
    const item = { ...told.item, handle: "", amount: null, currency_code: null }
    const { text, subject } = writeAlert({ ...told, item, orderNumber: null, more: 0 }, "en")
    expect(text.split("\n")).toHaveLength(2)
    expect(subject).toBe("Alipay: Paid twice")
  })

  it("lets no address break out of its HTML", () => {
    const { html } = writeAlert({ ...told, address: '/app"><script>' }, "en")
    expect(html).not.toContain("<script>")
  })

  it("is in the chosen language from the subject to the link", () => {
    expect(writeAlert(told, "de")).toMatchObject({
      title: "Alipay: Doppelt bezahlt",
      subject: "Alipay: Doppelt bezahlt · Bestellung #25 · 19,00\u00a0€",
      text: [
        "Bestellung #25 · 19,00\u00a0€ · Konto cn",
        "Zwei Zahlungen eines Warenkorbs wurden bezahlt. Erstatten Sie diese.",
        "Weitere dieser Art: 3.",
        "Öffnen: https://shop.example/app/alipay?item=alatt_1",
      ].join("\n"),
    })
  })

  it("takes a value for a value, whatever it holds", () => {
    const item = { ...told.item, handle: "{count} $&" }
    expect(writeAlert({ ...told, item }, "en").text).toContain("account {count} $&")
  })
})
