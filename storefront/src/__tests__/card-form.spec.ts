import { payByCard, showCardForm, type CardForm } from "../card-form.ts"
import { gatewayLocale } from "../gateway-locale.ts"
import type { GatewayElement, GatewayElementOptions } from "../gateway-script.ts"
import { payment, scriptedStore } from "./scripted-store.ts"

const SESSION = { sessionData: "a&&b&&c&&d", environment: "sandbox" } as const
const target = () => ({ id: "" }) as Element

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
})

type Script = {
  mount?: ((options: GatewayElementOptions) => unknown) | undefined
  isValid?: boolean
  submit?: () => Promise<{ status?: string; error?: { code?: string } }>
}

/** A script of the gateway that does what a test says, with what was asked of it. */
const scriptThat = ({ mount, isValid = true, submit }: Script) => {
  const asked: unknown[] = []
  const source = async () =>
    await Promise.resolve({
      AMSElement: class implements GatewayElement {
        constructor(private readonly options: GatewayElementOptions) {
          asked.push({ ...options, onEventCallback: undefined })
        }
        mount(...given: unknown[]) {
          asked.push(given)
          return mount?.(this.options)
        }
        async validateFields() {
          return await Promise.resolve({ isValid })
        }
        async submitPayment() {
          asked.push("submit")
          return (await submit?.()) ?? { status: "SUCCESS" }
        }
        destroy() {
          asked.push("destroy")
        }
      },
    })
  return { asked, source }
}

describe("the gateway's card form", () => {
  it("is shown in the element with the session's data untouched, and stays in the page when it is paid", async () => {
    const { asked, source } = scriptThat({})
    const place = target()
    await showCardForm(SESSION, { target: place, source, locale: "ja" })
    expect(asked).toEqual([
      { ...SESSION, locale: "ja_JP" },
      [{ type: "payment", notRedirectAfterComplete: true }, `#${place.id}`],
    ])
  })

  it.each<[string, Script["mount"]]>([
    [
      "throws",
      () => {
        throw new Error("no")
      },
    ],
    ["is refused", async () => await Promise.reject(new Error("no"))],
    ["answers with an error", () => ({ error: { code: "PARAM_INVALID" } })],
    [
      "tells of an error and ends",
      async ({ onEventCallback }) => {
        onEventCallback({ code: "SDK_CREATE_COMPONENT_ERROR" })
        await Promise.resolve()
      },
    ],
    [
      "tells of an error first",
      ({ onEventCallback }) => {
        onEventCallback({ code: "SDK_CREATE_COMPONENT_ERROR" })
        return new Promise(() => undefined)
      },
    ],
  ])("that %s is taken away, and says that there is none", async (_name, mount) => {
    const { asked, source } = scriptThat({ mount })
    await expect(showCardForm(SESSION, { target: target(), source })).rejects.toMatchObject({
      code: "no_form",
    })
    expect(asked.at(-1)).toBe("destroy")
  })

  it("tells of the script's events, and does not mind an error after it is shown", async () => {
    const events: string[] = []
    let tell: ((code: string) => void) | undefined
    const { source } = scriptThat({
      mount: ({ onEventCallback }) => {
        tell = (code) => onEventCallback({ code })
      },
    })
    const onEvent = (code: string) => void events.push(code)
    await showCardForm(SESSION, { target: target(), source, onEvent })
    tell?.("SDK_INTERNAL_ERROR")
    expect(events).toEqual(["SDK_INTERNAL_ERROR"])
  })

  it.each<[Script, string]>([
    [{ submit: async () => await Promise.resolve({ status: "SUCCESS" }) }, "submitted"],
    [{ submit: async () => await Promise.resolve({ status: "PROCESSING" }) }, "submitted"],
    [{ submit: async () => await Promise.resolve({ status: "PENDING" }) }, "submitted"],
    [{ submit: async () => await Promise.resolve({}) }, "submitted"],
    [{ submit: async () => await Promise.reject(new Error("network")) }, "submitted"],
    [{ submit: async () => await Promise.resolve({ status: "FAIL" }) }, "refused"],
    [{ submit: async () => await Promise.resolve({ status: "CANCELLED" }) }, "canceled"],
    [
      {
        submit: async () =>
          await Promise.resolve({ status: "FAIL", error: { code: "FORM_INVALID" } }),
      },
      "incomplete",
    ],
    [{ isValid: false }, "incomplete"],
  ])("that ends with %j is %s", async (script, hint) => {
    const { asked, source } = scriptThat(script)
    const form = await showCardForm(SESSION, { target: target(), source })
    expect(await form.submit()).toBe(hint)
    expect(asked.includes("submit")).toBe(script.isValid !== false)
  })
})

describe("paying by card", () => {
  const formThat = (hint: Awaited<ReturnType<CardForm["submit"]>>): CardForm => ({
    submit: async () => await Promise.resolve(hint),
    close: () => undefined,
  })
  const pay = async (hint: Parameters<typeof formThat>[0], status: unknown) => {
    const { sdk, paths } = scriptedStore(() => status)
    return { outcome: await payByCard(sdk, "cart_1", formThat(hint)), asked: paths().length }
  }

  it("leaves to the store what the form says was submitted: nothing is paid on its word", async () => {
    const { outcome, asked } = await pay("submitted", payment())
    expect([outcome.kind, asked]).toEqual(["waiting", 0])
  })

  it("lets the shopper try another card while the payment is open", async () => {
    const { outcome } = await pay("refused", payment({ redirect_url: null }))
    expect(outcome).toEqual({ kind: "again", why: "refused" })
  })

  it("tells that the payment is over where the store says so", async () => {
    const over = payment({ status: "failed", message: "Not confirmed.", redirect_url: null })
    expect((await pay("refused", over)).outcome).toMatchObject({
      kind: "declined",
      message: "Not confirmed.",
    })
  })

  it("waits for a payment that is at work although the form says that it failed", async () => {
    const { outcome } = await pay("refused", payment({ status: "processing" }))
    expect(outcome.kind).toBe("waiting")
  })

  it("asks nothing for a form that was not filled in", async () => {
    expect(await pay("incomplete", new Error())).toEqual({
      outcome: { kind: "again", why: "incomplete" },
      asked: 0,
    })
  })
})

it.each([
  ["en-GB", "en_US"],
  ["zh-Hant-HK", "zh_HK"],
  ["zh", "zh_CN"],
  ["pt-PT", "pt_PT"],
  ["pt", "pt_BR"],
  ["id", "in_ID"],
  ["fil", "tl_PH"],
  ["ro", "ro"],
  ["sv", "en_US"],
  [undefined, "en_US"],
])("the form speaks for %s the language %s", (locale, gateway) => {
  expect(gatewayLocale(locale)).toBe(gateway)
})
