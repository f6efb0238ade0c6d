import { ofFields } from "./said-of-fields"
import { ofMessages } from "./said-of-messages"
import { ofMoney } from "./said-of-money"
import { ofRefusals } from "./said-of-refusals"
import { ofRehearsal } from "./said-of-rehearsal"
import { ofSettings } from "./said-of-settings"
import { ofTests } from "./said-of-tests"

/**
 * Sentences of the server, by their codes. No page loads them: English pages show what the server says. They are what the
 * translations are held to.
 */
export const said = {
  ...ofSettings,
  ...ofTests,
  ...ofRehearsal,
  ...ofRefusals,
  ...ofFields,
  ...ofMoney,
  ...ofMessages,
}

export type Said = typeof said
