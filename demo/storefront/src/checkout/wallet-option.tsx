import { WalletLogo } from "./wallets"
import type { WayToPay } from "./ways-to-pay"

type Props = { way: WayToPay; chosen: boolean; choose: () => void }

export const WalletOption = ({ way, chosen, choose }: Props) => (
  <label className="choice wallet" data-testid={`wallet-${way.type}`}>
    <input
      type="radio"
      name="wallet"
      checked={chosen}
      disabled={way.disabledBecause !== undefined}
      onChange={choose}
    />
    <WalletLogo type={way.type} name={way.name} logoUrl={way.logoUrl} />
    <span className="grow">
      {way.name}
      {way.disabledBecause && <span className="soft small block">{way.disabledBecause}</span>}
      {way.promotions.map((promotion) => (
        <span key={promotion} className="promotion small block">
          {promotion}
        </span>
      ))}
    </span>
  </label>
)
