import type { Logger } from "@medusajs/framework/types"
import { cutText, type CallEvent } from "../../../gateway"
import type { AttentionList } from "../attention/attention-list"

/** Codes that refuse the account itself, whatever is asked. */
const UNUSABLE_CODES = new Set([
  "INVALID_SIGNATURE",
  "SIGN_VERIFY_FAILURE",
  "KEY_NOT_FOUND",
  "INVALID_CLIENT",
  "UNKNOWN_CLIENT",
  "INVALID_CLIENT_STATUS",
])

/** One answer may be broken on the way; so many in a row mean a key that does not fit. */
const IN_A_ROW = 3

type State = { troubles: number; told: boolean }

/**
 * Notices from the calls themselves that the gateway refuses an account, or that its answers don't fit the
 * configured key, and that it works again.
 */
export class AccountWatch {
  private readonly states = new Map<string, State>()

  constructor(
    private readonly attention: AttentionList,
    private readonly logger: Logger
  ) {}

  note(handle: string, event: CallEvent): void {
    const cause = troubleOf(event)
    const first = !this.states.has(handle)
    const state = this.states.get(handle) ?? { troubles: 0, told: false }
    this.states.set(handle, state)
    if (cause !== undefined) {
      state.troubles += 1
      if (state.troubles >= IN_A_ROW && !state.told) {
        state.told = true
        this.inBackground(this.tell(handle, cause))
      }
      return
    }
    if (wasAnswered(event)) {
      const wasTold = state.told
      Object.assign(state, { troubles: 0, told: false })
      if (wasTold || first) {
        this.inBackground(this.recovered(handle))
      }
    }
  }

  /** The account's settings can't be used at all, or its calls are refused. */
  async tell(handle: string, cause: string): Promise<void> {
    await this.attention.open({
      kind: "account_unusable",
      subject: handle,
      handle,
      fingerprint: cutText(cause, 100),
      facts: { cause: cutText(cause, 300) },
    })
  }

  private async recovered(handle: string): Promise<void> {
    await this.attention.close("account_unusable", handle, { resolution: "gone" })
  }

  /** A call's caller must not wait for this, nor fail with it. */
  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.logger.warn(
        `alipay: an account's health could not be written down: ${error instanceof Error ? error.message : String(error)}`
      )
    })
  }
}

const troubleOf = ({ outcome, resultCode }: CallEvent): string | undefined =>
  resultCode !== undefined && UNUSABLE_CODES.has(resultCode)
    ? resultCode
    : outcome === "signature"
      ? "answers don't fit alipay_public_key"
      : undefined

/** A signed answer, whatever it says. */
const wasAnswered = ({ outcome }: CallEvent): boolean => ["S", "F", "U"].includes(outcome)
