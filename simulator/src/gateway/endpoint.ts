import type { z } from "zod"
import type { BehaviourSet } from "../behaviours/behaviour-set"
import type { FirstSight, SubjectKey } from "../behaviours/book"
import { MarkError } from "../behaviours/marks"
import type { Operation } from "../behaviours/vocabulary"
import type { Client } from "../clients/registry"
import type { Payment } from "../ledger/model"
import { Refusal } from "../results/result"
import type { World } from "../world"
import { read } from "./wire/read"

/** A validated call on its way to the work. */
export interface Call<T> {
  readonly world: World
  readonly client: Client
  readonly input: T
}

/** What a call is about: its behaviours decide whether and how it is bent. */
export interface Subject {
  readonly key: SubjectKey
  readonly sight?: FirstSight
  /** The call is about nothing that lasts; its behaviours apply to it alone. */
  readonly passing?: boolean
}

/** One row of the endpoint table. */
export interface EndpointRow<T> {
  /** Path below the version, e.g. `payments/pay`. */
  readonly path: string
  readonly operation: Operation
  readonly shape: z.ZodType<T>
  /** In the sandbox too, this call may use the production path. */
  readonly inStore: (call: Call<T>) => boolean
  readonly subject: (call: Call<T>) => Subject | undefined
  /** Does the work and gives the answer's body, `result` included. Throws Refusal. */
  readonly work: (call: Call<T>) => object
}

/** A call that was read and found its subject, not worked yet. */
export interface OpenedCall {
  readonly inStore: boolean
  readonly subject: string | undefined
  readonly behaviours: BehaviourSet | undefined
  readonly work: () => object
}

/** A row without its type parameter. */
export interface Endpoint {
  readonly path: string
  readonly operation: Operation
  /** Validates the JSON and finds the subject. Throws Refusal. */
  readonly open: (world: World, client: Client, json: unknown) => OpenedCall
}

/** Closes over a row's types so that rows of all shapes fit one table. */
export function endpoint<T>(row: EndpointRow<T>): Endpoint {
  return {
    path: row.path,
    operation: row.operation,
    open(world, client, json) {
      const { value: input, ignored } = read(row.shape, json)
      const call = { world, client, input }
      const subject = row.subject(call)
      const behaviours = subject && meet(world, subject)
      behaviours?.count(row.operation, ignored)
      return {
        inStore: row.inStore(call),
        subject: subject?.key.id,
        behaviours,
        work: () => row.work(call),
      }
    },
  }
}

/** The subject key of a payment. */
export function paymentSubject(payment: Payment): Subject {
  return { key: { kind: "payment", clientId: payment.clientId, id: payment.paymentRequestId } }
}

function meet(world: World, { key, sight, passing }: Subject): BehaviourSet {
  try {
    if (!sight) {
      return world.book.of(key)
    }
    return passing ? world.book.passing(key, sight) : world.book.meet(key, sight)
  } catch (error) {
    if (error instanceof MarkError) {
      throw new Refusal("PARAM_ILLEGAL", `simulator mark: ${error.message}`)
    }
    throw error
  }
}
