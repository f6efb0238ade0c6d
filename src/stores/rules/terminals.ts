import { sentence, type Sentence } from "../../gateway"
import type { StoreRow } from "../../modules/alipay/registrations/store-row"

/** As many cash registers as one place has. */
export const MOST_TERMINALS = 50

/** As `storeTerminalId` takes it. */
const LONGEST = 64

const field = "terminal_ids"

/** What is wrong with the names of a store's cash registers; nothing where all is right, or there are none. */
export const terminalProblem = (names: readonly string[]): Sentence | undefined => {
  if (names.length > MOST_TERMINALS) {
    return sentence("field_list", "{{field}} must be a list of at most {{most}}.", {
      ...{ field, most: MOST_TERMINALS },
    })
  }
  if (names.some((name) => name.length > LONGEST)) {
    return sentence(
      "store_too_long",
      "{{field}} is longer than {{longest}} characters. Alipay takes no more.",
      { field, longest: LONGEST }
    )
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return twice === undefined
    ? undefined
    : sentence("store_terminal_twice", "{{field}} names {{name}} twice. Name each once.", {
        ...{ field, name: twice },
      })
}

/** A request that may be sent again is sent as it was. */
const BEING_SENT: ReadonlySet<StoreRow["state"]> = new Set<StoreRow["state"]>([
  "created",
  "unknown",
])

/** Why a store's cash registers can't be changed now; nothing when they can. */
export const whyNotRenamed = ({ state }: Pick<StoreRow, "state">): Sentence | undefined =>
  BEING_SENT.has(state)
    ? sentence(
        "store_may_be_sent",
        "The registration is still being sent. Change the cash registers in a minute."
      )
    : undefined
