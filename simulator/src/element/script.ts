/**
 * A stand-in for the gateway's browser script, served at the path that it has there. It has the interface and the events that
 * the documentation of `AMSElement` names, for cards: the form is a frame of ours, as it is one of the gateway's in the real
 * script, so that a page's Content-Security-Policy is met with. What the real one does beyond that is not known here.
 */
export const ELEMENT_SCRIPT = `(() => {
  const EVENTS = {
    SUCCESS: "SDK_PAYMENT_SUCCESSFUL",
    FAIL: "SDK_PAYMENT_FAIL",
    PROCESSING: "SDK_PAYMENT_PROCESSING",
    PENDING: "SDK_PAYMENT_PENDING",
    CANCELLED: "SDK_PAYMENT_CANCEL",
  }

  /** The session's data has four parts; the last one says where its form is. */
  const formOf = (sessionData) => {
    try {
      const parts = sessionData.split("&&")
      return parts.length === 4 ? JSON.parse(atob(parts[3])).form : undefined
    } catch {
      return undefined
    }
  }

  class AMSElement {
    #options
    #mounted
    #frame
    #answers = new Map()
    #asked = 0
    #submitting = false

    constructor(options) {
      this.#options = options
    }

    async mount(options, selector) {
      const place = document.querySelector(selector)
      const form = formOf(this.#options?.sessionData)
      if (!place || !form || options?.type !== "payment" || this.#frame) {
        return this.#failed("SDK_CREATE_COMPONENT_ERROR", this.#frame ? "UI_STATE_ERROR" : "PARAM_INVALID")
      }
      this.#mounted = options
      this.#options.loading?.onStartLoading?.()
      const frame = document.createElement("iframe")
      frame.src = form
      frame.title = "Card"
      frame.allow = "payment"
      frame.style.cssText = "display:block;width:100%;height:0;border:0"
      this.#frame = frame
      window.addEventListener("message", this.#hear)
      const ready = new Promise((resolve) => this.#answers.set("ready", resolve))
      place.append(frame)
      const { error } = await ready
      this.#options.loading?.onEndLoading?.()
      return error ? this.#failed("SDK_CREATE_COMPONENT_ERROR", error) : {}
    }

    async validateFields() {
      const { isValid } = await this.#ask("validate")
      if (!isValid) this.#tell("SDK_FORM_VERIFICATION_FAILED")
      return { isValid }
    }

    async submitPayment() {
      if (!this.#frame) return { status: "FAIL", ...this.#failed("SDK_PAYMENT_ERROR", "UI_STATE_ERROR") }
      if (this.#submitting) {
        this.#tell("SDK_DUPLICATE_SUBMISSION_BEHAVIOR")
        return { status: "FAIL", error: { code: "REPEAT_REQ_REJECT" } }
      }
      this.#submitting = true
      const { status, code, redirectUrl } = await this.#ask("submit")
      this.#submitting = false
      this.#tell(code === "FORM_INVALID" ? "SDK_FORM_VERIFICATION_FAILED" : EVENTS[status], {
        paymentResultCode: code,
      })
      if (status === "SUCCESS" && !this.#mounted.notRedirectAfterComplete) location.assign(redirectUrl)
      return status === "FAIL" ? { status, error: { code } } : { status }
    }

    destroy() {
      window.removeEventListener("message", this.#hear)
      this.#frame?.remove()
      this.#frame = undefined
      this.#answers.clear()
    }

    #hear = ({ source, data }) => {
      if (source !== this.#frame?.contentWindow || typeof data !== "object" || data === null) return
      if (data.event === "size") this.#frame.style.height = data.height + "px"
      if (data.event === "challenge") this.#tell("SDK_PAYMENT_CHALLENGE")
      const answer = this.#answers.get(data.to)
      if (answer) {
        this.#answers.delete(data.to)
        answer(data.answer)
      }
    }

    #ask(what) {
      const to = String(++this.#asked)
      return new Promise((resolve) => {
        this.#answers.set(to, resolve)
        this.#frame.contentWindow.postMessage({ what, to }, new URL(this.#frame.src).origin)
      })
    }

    #failed(event, code) {
      this.#tell(event, { code })
      return { error: { code } }
    }

    #tell(code, result) {
      this.#options?.onEventCallback?.({ code, message: "", result })
    }
  }

  window.AMSElement = AMSElement
})()
`

/** What runs in the frame: does what the script of the shop's page asks for, and says how large it is. */
export const FRAME_SCRIPT = `
const tell = (message) => parent.postMessage(message, "*")
const form = document.querySelector("form")
const alertLine = document.querySelector("[data-testid=card-error]")
const say = (text) => {
  alertLine.textContent = text ?? ""
  alertLine.hidden = !text
}
const post = async (action) => {
  const body = new URLSearchParams(new FormData(form))
  body.set("action", action)
  const answer = await fetch(location.pathname, { method: "POST", body })
  return await answer.json()
}
const challenged = () => {
  tell({ event: "challenge" })
  for (const part of document.querySelectorAll("[data-part]")) {
    part.hidden = part.dataset.part !== "challenge"
  }
  return new Promise((resolve) => {
    for (const button of document.querySelectorAll("[data-part=challenge] button")) {
      button.onclick = () => resolve(post(button.value))
    }
  })
}
const DEEDS = {
  async validate() {
    const { isValid, message } = await post("validate")
    say(message)
    return { isValid }
  },
  async submit() {
    let result = await post("card-pay")
    if (result.challenge) result = await challenged()
    say(result.message)
    return result
  },
}
addEventListener("message", async ({ source, data }) => {
  if (source !== parent || !Object.hasOwn(DEEDS, data?.what ?? "")) return
  const answer = await DEEDS[data.what]().catch(() => ({ status: "PROCESSING", code: "UNKNOWN_EXCEPTION", isValid: false }))
  tell({ to: data.to, answer })
})
form?.addEventListener("submit", (event) => event.preventDefault())
new ResizeObserver(() => tell({ event: "size", height: document.documentElement.offsetHeight })).observe(document.documentElement)
tell({ to: "ready", answer: { error: document.body.dataset.error } })
`
