import { WalletMark } from "../components/wallet-mark"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipayWalletSum } from "../../types/http"
import { walletText } from "../payments/wallet-text"
import { FigureTable } from "./table"

/** Of the payments that were decided, those that were approved; nothing where none was. */
const rateOf = ({ approved, declined }: AdminAlipayWalletSum, locale: string): string =>
  approved + declined === 0
    ? "–"
    : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(
        approved / (approved + declined)
      )

const WalletName = ({ of }: { of: AdminAlipayWalletSum }) => {
  const name = walletText(useText(), of)
  return (
    <span className="inline-flex items-center gap-2">
      <WalletMark wallet={{ type: of.wallet, name }} isSmall />
      {name}
    </span>
  )
}

/** How payments of each wallet ended. */
export const WalletTable = ({ wallets }: { wallets: readonly AdminAlipayWalletSum[] }) => {
  const say = useText()
  const locale = useLocale()
  return wallets.length === 0 ? null : (
    <FigureTable
      title={say("overview.wallets")}
      columns={[
        say("pay_list.wallet"),
        say("overview.rate"),
        say("overview.approved"),
        say("overview.declined"),
        say("overview.left"),
        say("overview.open"),
      ]}
      rows={wallets.map((of) => ({
        key: of.wallet,
        cells: [
          <WalletName key="wallet" of={of} />,
          rateOf(of, locale),
          ...[of.approved, of.declined, of.left, of.open].map(String),
        ],
      }))}
    />
  )
}
