import type { ReactNode } from "react"

type Look = { name: string; colour: string; mark: ReactNode }

const word = (text: string, size: number) => (
  <text
    x="24"
    y="25"
    fill="#fff"
    fontSize={size}
    fontWeight="700"
    fontFamily="system-ui, sans-serif"
    textAnchor="middle"
    dominantBaseline="middle"
  >
    {text}
  </text>
)

const ZHI = (
  <path
    d="M12 16.5h24M24 10.5v11.5M14 22h19.5c-1.6 5.6-8.6 12-19.6 14M17.5 25c4 6 9.4 9.6 16.6 11.2"
    fill="none"
    stroke="#fff"
    strokeWidth="3.2"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

const CARD = (
  <>
    <rect x="9" y="14" width="30" height="21" rx="3.5" fill="#fff" />
    <path d="M9 19h30v4.5H9z" fill="#33414f" />
    <rect x="13" y="28" width="9" height="3" rx="1.5" fill="#8b98a5" />
  </>
)

/** How a wallet looks here: a plain badge in its colour. The gateway's own logo wins where it sends one. */
const LOOKS: Readonly<Record<string, Look>> = {
  ALIPAY_CN: { name: "Alipay", colour: "#1677ff", mark: ZHI },
  ALIPAY_HK: { name: "AlipayHK", colour: "#1677ff", mark: word("HK", 17) },
  PAYPAY: { name: "PayPay", colour: "#d6002b", mark: word("P", 26) },
  GRABPAY_SG: { name: "GrabPay", colour: "#00793a", mark: word("Grab", 14) },
  KAKAOPAY: { name: "KakaoPay", colour: "#3c1e1e", mark: word("pay", 16) },
  GCASH: { name: "GCash", colour: "#0063d1", mark: word("G", 26) },
  TNG: { name: "Touch ’n Go eWallet", colour: "#005abb", mark: word("TnG", 15) },
  CARD: { name: "Card", colour: "#33414f", mark: CARD },
}

export const walletName = (type: string | undefined): string =>
  LOOKS[type ?? ""]?.name ?? (type ? type.replaceAll("_", " ") : "the wallet")

type Props = { type: string | undefined; name: string; logoUrl?: string | undefined }

export const WalletLogo = ({ type, name, logoUrl }: Props) => {
  if (logoUrl) return <img className="wallet-logo" src={logoUrl} alt="" width="40" height="40" />
  const look = LOOKS[type ?? ""]
  return (
    <svg className="wallet-logo" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
      <rect width="48" height="48" rx="11" fill={look?.colour ?? "#5c6157"} />
      {look?.mark ?? word(name.slice(0, 1).toUpperCase(), 24)}
    </svg>
  )
}
