/** An answer signed longer ago than this was given to an earlier request. */
const MOST_AGE_MS = 5 * 60_000

/** Two answers show the same clock when they agree this closely. */
const AGREE_MS = 10_000

type Doubted = { signedMs: number; skewMs: number }

/**
 * Tells answers of now from earlier ones by the time they were signed at. Our own clock may be wrong: how far the
 * gateway's is from it is learnt from the answers. One from ahead moves what is learnt at once, for no one can have kept
 * it; one from behind is doubted until another, signed later, shows the same clock.
 */
export class AnswerClock {
  /** The gateway's clock less ours. */
  private skewMs = 0
  private doubted: Doubted | undefined

  isFresh(signedAt: Date, now: Date): boolean {
    const signedMs = signedAt.getTime()
    const skewMs = signedMs - now.getTime()
    if (skewMs < this.skewMs - MOST_AGE_MS && !this.isConfirmed({ signedMs, skewMs })) {
      this.doubted = { signedMs, skewMs }
      return false
    }
    this.skewMs = skewMs < this.skewMs - MOST_AGE_MS ? skewMs : Math.max(this.skewMs, skewMs)
    this.doubted = undefined
    return true
  }

  private isConfirmed({ signedMs, skewMs }: Doubted): boolean {
    return (
      this.doubted !== undefined &&
      signedMs > this.doubted.signedMs &&
      Math.abs(skewMs - this.doubted.skewMs) <= AGREE_MS
    )
  }
}
