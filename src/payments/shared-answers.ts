import type { GatewayClient } from "../gateway"

type Kept<Answer> = { answer: Promise<Answer>; until: number }

type Sharing<Answer> = {
  /** For so many milliseconds an answer is given again. */
  keptMs: number
  /** Answers kept for an account; the one asked for longest ago gives way. */
  most: number
  /** Whether an answer is worth keeping; an error never is. */
  isKept: (answer: Answer) => boolean
}

/**
 * The gateway's answers to questions that strangers can ask as often as they like: given again for a while in this
 * process, and shared by callers at the same time. An account's client is made again when its settings change, and its
 * answers go with it.
 */
export class SharedAnswers<Answer> {
  private readonly ofClients = new WeakMap<GatewayClient, Map<string, Kept<Answer>>>()

  constructor(private readonly sharing: Sharing<Answer>) {}

  /** @throws what `ask` throws */
  async get(
    gateway: GatewayClient,
    { key, now }: { key: string; now: Date },
    ask: () => Promise<Answer>
  ): Promise<Answer> {
    const answers = this.ofClients.get(gateway) ?? new Map<string, Kept<Answer>>()
    this.ofClients.set(gateway, answers)
    const kept = answers.get(key)
    if (kept && kept.until > now.getTime()) {
      return await kept.answer
    }
    const fresh = { answer: ask(), until: now.getTime() + this.sharing.keptMs }
    answers.delete(key)
    answers.set(key, fresh)
    for (const oldest of [...answers.keys()].slice(
      0,
      Math.max(0, answers.size - this.sharing.most)
    )) {
      answers.delete(oldest)
    }
    return await this.keepIfGood(answers, key, fresh)
  }

  private async keepIfGood(
    answers: Map<string, Kept<Answer>>,
    key: string,
    fresh: Kept<Answer>
  ): Promise<Answer> {
    const forget = (): void => void (answers.get(key) === fresh && answers.delete(key))
    try {
      const answer = await fresh.answer
      if (!this.sharing.isKept(answer)) {
        forget()
      }
      return answer
    } catch (error) {
      forget()
      throw error
    }
  }
}
