/** For so long a session that nothing has changed is answered again. */
const KEPT_MS = 10_000

const MOST_KEPT = 2_000

type Kept = { sessionId: string; until: number }

/** Sessions this process has just made, by what was asked for. */
export class RecentSessions {
  private readonly kept = new Map<string, Kept>()

  find(key: string, now: number): string | undefined {
    const found = this.kept.get(key)
    return found && found.until > now ? found.sessionId : undefined
  }

  keep(key: string, sessionId: string, now: number): void {
    this.kept.delete(key)
    this.kept.set(key, { sessionId, until: now + KEPT_MS })
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) {
      this.kept.delete(oldest)
    }
  }
}
