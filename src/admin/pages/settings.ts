// What a store is set up with, and what of it its other pages show.
export { AccountPage } from "../accounts/page/account-page"
export { AccountsPage } from "../accounts/list/accounts-page"
export { CustomerWallets } from "../agreements/customer-wallets"
export { RegionSection } from "../regions/region-section"
