// What a store is set up with, and what of it its other pages show.
import { AccountPage as Account } from "../accounts/page/account-page"
import { AccountsPage as Accounts } from "../accounts/list/accounts-page"
import { withUrgentLine } from "../urgent/with-urgent-line"

export { CustomerWallets } from "../agreements/customer-wallets"
export { RegionSection } from "../regions/region-section"

export const AccountPage = withUrgentLine(Account)
export const AccountsPage = withUrgentLine(Accounts)
