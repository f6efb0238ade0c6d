import type { Texts } from "../en/texts"
import { accounts } from "./accounts"
import { alerts } from "./alerts"
import { atStart } from "./at-start"
import { attention } from "./attention"
import { basics } from "./basics"
import { causes } from "./causes"
import { closing } from "./closing"
import { disputes } from "./disputes"
import { customs } from "./customs"
import { editing } from "./editing"
import { notifications } from "./notifications"
import { orderPage } from "./order-page"
import { overview } from "./overview"
import { paymentLinks } from "./payment-links"
import { payments } from "./payments"
import { sections } from "./sections"
import { said } from "./said"
import { rehearsal } from "./rehearsal"
import { setup } from "./setup"
import { stores } from "./stores"
import { till } from "./till"
import { wallets } from "./wallets"

/** Every text of the plugin's pages, in French. */
export const fr: Texts = {
  ...atStart,
  ...basics,
  ...accounts,
  ...sections,
  ...editing,
  ...customs,
  ...attention,
  ...closing,
  ...alerts,
  ...overview,
  ...rehearsal,
  ...setup,
  ...payments,
  ...paymentLinks,
  ...orderPage,
  ...disputes,
  ...stores,
  ...notifications,
  ...till,
  ...wallets,
  cause: causes,
  said,
}
