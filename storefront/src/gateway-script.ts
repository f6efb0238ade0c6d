import { NoFormError } from "./no-form-error.ts"

/** What the gateway's `AMSElement` is made with, as far as the kit uses it. */
export type GatewayElementOptions = {
  sessionData: string
  environment: "sandbox" | "prod"
  locale: string
  onEventCallback: (event: { code: string }) => void
}

/** What `submitPayment` ends with: a hint for the page, and never a reason to believe that money was paid. */
type Submitted = { status?: string; error?: { code?: string } }

/** The gateway's form, as far as the kit uses it. */
export type GatewayElement = {
  mount(options: { type: string; notRedirectAfterComplete?: boolean }, selector: string): unknown
  validateFields(): Promise<{ isValid: boolean }>
  submitPayment(): Promise<Submitted>
  destroy(): void
}

/** `AMSElement` of the gateway's script, or of its package `@alipay/ams-checkout`. */
export type GatewayElementClass = new (options: GatewayElementOptions) => GatewayElement

/** Where the gateway's script comes from: an address, or a function such as `() => import("@alipay/ams-checkout")`. */
export type ScriptSource = string | (() => Promise<{ AMSElement: GatewayElementClass }>)

/** The gateway's own address of its script. */
export const GATEWAY_SCRIPT = "https://js.antom.com/v2/ams-checkout.js"

/** So long, in milliseconds, a script or a form may take to come up. */
export const PATIENCE_MS = 15_000

const loading = new Map<string, Promise<GatewayElementClass>>()

/** Loads the gateway's script once for each address. @throws NoFormError when it does not come, or is another one */
export const loadElement = async (
  source: ScriptSource = GATEWAY_SCRIPT
): Promise<GatewayElementClass> => {
  try {
    return typeof source === "string"
      ? await fromAddress(source)
      : assertClass((await inTime(source())).AMSElement)
  } catch (cause) {
    throw new NoFormError({ cause })
  }
}

/** The outcome of some work that must not take longer than {@link PATIENCE_MS}. */
export const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("It took too long.")), PATIENCE_MS)
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const fromAddress = async (address: string): Promise<GatewayElementClass> => {
  const known = loading.get(address) ?? addScript(address)
  loading.set(address, known)
  // One that did not come is asked for again the next time.
  known.catch(() => loading.delete(address))
  return await known
}

const addScript = async (address: string): Promise<GatewayElementClass> => {
  const script = document.createElement("script")
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
  })
  script.src = address
  document.head.append(script)
  try {
    await inTime(loaded)
    return assertClass((globalThis as { AMSElement?: unknown }).AMSElement)
  } catch (error) {
    script.remove()
    throw error
  }
}

const assertClass = (value: unknown): GatewayElementClass => {
  if (typeof value !== "function") throw new Error("The script has no AMSElement.")
  return value as GatewayElementClass
}
