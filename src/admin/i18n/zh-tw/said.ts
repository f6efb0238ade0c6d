import type { Said } from "../en/said"
import { ofFields } from "./said-of-fields"
import { ofMessages } from "./said-of-messages"
import { ofMoney } from "./said-of-money"
import { ofRefusals } from "./said-of-refusals"
import { ofRehearsal } from "./said-of-rehearsal"
import { ofSettings } from "./said-of-settings"
import { ofTests } from "./said-of-tests"

/** Sentences of the server, by their codes. */
export const said: Said = {
  ...ofSettings,
  ...ofTests,
  ...ofRehearsal,
  ...ofRefusals,
  ...ofFields,
  ...ofMoney,
  ...ofMessages,
}
