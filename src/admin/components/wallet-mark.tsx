import { useState } from "react"
// The shopper and the admin see the same badge; it is drawn in the storefront kit.
import { badgeShapeOf } from "../../../storefront/src/badges"

const LARGE_PX = 32
const SMALL_PX = 20

type WalletMarkProps = {
  wallet: { type: string; name: string; logo_url?: string | null }
  isSmall?: boolean
}

/** A wallet's logo, or the badge that shoppers see where there is none or it does not load. The name stands beside it. */
export const WalletMark = ({ wallet, isSmall = false }: WalletMarkProps) => {
  const [broken, setBroken] = useState<string>()
  const { type, name, logo_url: logo } = wallet
  const px = isSmall ? SMALL_PX : LARGE_PX
  return logo && logo !== broken ? (
    <img
      {...{ src: logo, alt: "", width: px, height: px }}
      className="shrink-0 rounded-md object-contain"
      onError={() => setBroken(logo)}
    />
  ) : (
    <Badge {...{ type, name, px }} />
  )
}

const Badge = ({ type, name, px }: { type: string; name: string; px: number }) => {
  const { color, word, strokes, size } = badgeShapeOf(type, name)
  return (
    <svg
      {...{ viewBox: "0 0 48 48", width: px, height: px }}
      className="shrink-0"
      data-wallet-mark={type}
      aria-hidden
    >
      <rect width="48" height="48" rx="11" fill={color} />
      {strokes === undefined ? (
        <text
          {...{ x: 24, y: 25, fill: "#fff", fontSize: size, fontWeight: 700 }}
          textAnchor="middle"
          dominantBaseline="middle"
        >
          {word}
        </text>
      ) : (
        <path
          {...{ d: strokes, fill: "none", stroke: "#fff", strokeWidth: 3 }}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
