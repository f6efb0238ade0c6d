import { BehaviourSet } from "./behaviour-set"
import { marksIn, parseMarks, type Mark } from "./marks"

/** What a behaviour set belongs to. */
export type SubjectKind = "payment" | "agreement" | "registration" | "consult"

export interface SubjectKey {
  readonly kind: SubjectKind
  readonly clientId: string
  readonly id: string
}

/** What the first call about a subject shows; marks and queued behaviours are looked up in it. */
export interface FirstSight {
  /** Texts that may carry `[sim:…]` marks. */
  readonly texts: readonly string[]
  /** Marks that stand for the amount. */
  readonly amountMarks?: string
}

interface Queued {
  readonly kind: SubjectKind
  readonly match: string | undefined
  readonly marks: readonly Mark[]
  readonly text: string
}

/** Keeps the behaviours of every payment, agreement and registration; nothing here is global. */
export class BehaviourBook {
  readonly #sets = new Map<string, BehaviourSet>()
  #queue: Queued[] = []

  /** The set of a subject, made empty if it is new. */
  of(subject: SubjectKey): BehaviourSet {
    const key = `${subject.kind} ${subject.clientId} ${subject.id}`
    const set = this.#sets.get(key) ?? new BehaviourSet()
    this.#sets.set(key, set)
    return set
  }

  /** True once the subject was met. */
  has(subject: SubjectKey): boolean {
    return this.#sets.has(`${subject.kind} ${subject.clientId} ${subject.id}`)
  }

  /** The set of a subject; at first sight it is filled from the call's texts, its amount and the queue. Throws MarkError. */
  meet(subject: SubjectKey, sight: FirstSight): BehaviourSet {
    if (this.has(subject)) {
      return this.of(subject)
    }
    const marks = this.#marksAtFirstSight(subject, sight)
    const set = this.of(subject)
    set.add(marks)
    return set
  }

  /** The set of a call that is about nothing lasting. Throws MarkError. */
  passing(subject: SubjectKey, sight: FirstSight): BehaviourSet {
    const set = new BehaviourSet()
    set.add(this.#marksAtFirstSight(subject, sight))
    return set
  }

  /** Marks for the next new subject whose id or texts contain `match` (any, when it is absent). Throws MarkError. */
  queue(marks: string, match?: string): void {
    const parsed = parseMarks(marks)
    this.#queue.push({ kind: kindOf(parsed), match, marks: parsed, text: marks })
  }

  /** What waits for the next payment, as it was asked for. */
  waiting(): readonly string[] {
    return this.#queue.map(({ text }) => text)
  }

  /** Forgets everything. */
  clear(): void {
    this.#sets.clear()
    this.#queue = []
  }

  #marksAtFirstSight(subject: SubjectKey, sight: FirstSight): Mark[] {
    const marks = sight.texts.flatMap(marksIn).concat(parseMarks(sight.amountMarks ?? ""))
    const haystack = [subject.id, ...sight.texts].join("\n")
    const next = this.#queue.find(
      ({ kind, match }) =>
        kind === subject.kind && (match === undefined || haystack.includes(match))
    )
    this.#queue = this.#queue.filter((queued) => queued !== next)
    return next ? marks.concat(next.marks) : marks
  }
}

/** Marks with these prefixes belong to something other than a payment. */
const KINDS: Readonly<Record<string, SubjectKind>> = {
  authConsult: "agreement",
  applyToken: "agreement",
  revoke: "agreement",
  authQuery: "agreement",
  token: "agreement",
  "notify-authorization": "agreement",
  registration: "registration",
  registrationStatus: "registration",
  registrationInfo: "registration",
  "notify-registration": "registration",
  consult: "consult",
}

function kindOf(marks: readonly Mark[]): SubjectKind {
  const prefixes = marks.map(({ key }) => key.split(".")[0] ?? "")
  const kinds = prefixes.flatMap((prefix) => KINDS[prefix] ?? [])
  return kinds[0] ?? "payment"
}
