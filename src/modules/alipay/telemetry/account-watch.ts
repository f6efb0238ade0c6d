import type { Logger } from "@medusajs/framework/types"
import { sentence, type CallEvent } from "../../../gateway"
import type { AttentionList } from "../attention/attention-list"
import { ITEMS } from "../attention/items"
import type { Problem } from "../refusal"

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

/** An item that another server opened is looked for at most so often. */
const CHECKED_EVERY_MS = 5_000

/** With what an account is called: its present client ID, or one that it used before. */
export type Credentials = { handle: string; clientId: string; isFormer: boolean }

type State = {
  troubles: number
  told: boolean
  /** What is written down about an account is written in the order in which it was learnt. */
  writing: Promise<void>
  checkedAt: number
  checking: boolean
}

/** Former credentials are an item of their own: an answer under the present ones says nothing about them. */
const formerly = ({ handle, clientId }: Credentials): string => `${handle}#${clientId}`
const subjectOf = (of: Credentials): string => (of.isFormer ? formerly(of) : of.handle)

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

  note(of: Credentials, event: CallEvent): void {
    const cause = troubleOf(event)
    const state = this.stateOf(of)
    if (cause !== undefined) {
      state.troubles += 1
      if (state.troubles >= IN_A_ROW && !state.told) {
        state.told = true
        this.inBackground(state, async () => await this.open(of, cause))
      }
      return
    }
    if (wasAnswered(event)) {
      state.troubles = 0
      this.answered(of, state)
    }
  }

  /** The account's settings can't be used at all, or its calls are refused. */
  async tell(of: Credentials, cause: Problem): Promise<void> {
    this.stateOf(of).told = true
    await this.open(of, cause)
  }

  private stateOf(of: Credentials): State {
    const subject = subjectOf(of)
    const state = this.states.get(subject) ?? {
      troubles: 0,
      told: false,
      writing: Promise.resolve(),
      checkedAt: -Infinity,
      checking: false,
    }
    this.states.set(subject, state)
    return state
  }

  /** Closes the item at once when this server opened it, and soon when another may have. */
  private answered(of: Credentials, state: State): void {
    if (state.told) {
      state.told = false
      this.inBackground(state, async () => await this.close(of))
      return
    }
    if (state.checking) {
      return
    }
    const at = new Date()
    const wait = state.checkedAt + CHECKED_EVERY_MS - at.getTime()
    state.checking = true
    const check = (): void => {
      Object.assign(state, { checking: false, checkedAt: Date.now() })
      this.inBackground(state, async () => await this.close(of, at))
    }
    if (wait <= 0) {
      check()
    } else {
      setTimeout(check, wait).unref()
    }
  }

  private async open(of: Credentials, cause: Problem): Promise<void> {
    await this.attention.open(
      ITEMS.account_unusable({ handle: of.handle, subject: subjectOf(of), cause })
    )
  }

  /** @param answeredAt trouble that was told later is newer than the answer */
  private async close(of: Credentials, answeredAt?: Date): Promise<void> {
    // A client ID that was used before may be the present one again.
    for (const subject of new Set([subjectOf(of), formerly(of)])) {
      const item = await this.attention.openAbout("account_unusable", subject)
      if (item && (answeredAt === undefined || item.updated_at <= answeredAt)) {
        await this.attention.close("account_unusable", subject, { resolution: "gone" })
      }
    }
  }

  /** A call's caller must not wait for this, nor fail with it. */
  private inBackground(state: State, work: () => Promise<void>): void {
    state.writing = state.writing.then(work).catch((error: unknown) => {
      this.logger.warn(
        `alipay: an account's health could not be written down: ${error instanceof Error ? error.message : String(error)}`
      )
    })
  }
}

/** Kept in an item, and said by its code where the page knows it. */
const OTHER_KEY = sentence("answers_other_key", "answers don't fit alipay_public_key")

const troubleOf = ({ outcome, resultCode }: CallEvent): Problem | undefined =>
  resultCode !== undefined && UNUSABLE_CODES.has(resultCode)
    ? resultCode
    : outcome === "signature"
      ? OTHER_KEY
      : undefined

/** A signed answer, whatever it says. */
const wasAnswered = ({ outcome }: CallEvent): boolean => ["S", "F", "U"].includes(outcome)
