/** Hertz and when, in seconds: two rising notes. */
const NOTES = [
  [880, 0],
  [1_320, 0.14],
] as const

/** A short sound that says "paid". A browser that makes none stays silent. */
export const playPaid = (): void => {
  try {
    const context = new AudioContext()
    for (const [hertz, at] of NOTES) {
      const start = context.currentTime + at
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = hertz
      volume.gain.setValueAtTime(0.2, start)
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3)
      tone.connect(volume).connect(context.destination)
      tone.start(start)
      tone.stop(start + 0.3)
    }
    setTimeout(() => void context.close(), 1_000)
  } catch {
    // The screen says it as well.
  }
}
