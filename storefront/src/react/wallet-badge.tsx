"use client"
import { useState } from "react"
import { badgeShapeOf } from "../badges.ts"

/** Props of {@link WalletBadge}. */
export type WalletBadgeProps = { type: string; name: string; logoUrl?: string | null }

/** A wallet's logo, or a badge drawn by us where there is none or it does not load. The name stands beside it. */
export const WalletBadge = ({ type, name, logoUrl }: WalletBadgeProps) => {
  const [broken, setBroken] = useState<string>()
  if (logoUrl && logoUrl !== broken) {
    return (
      <img
        className="alipay-badge"
        src={logoUrl}
        alt=""
        width="40"
        height="40"
        onError={() => setBroken(logoUrl)}
      />
    )
  }
  const { color, word, strokes, size } = badgeShapeOf(type, name)
  return (
    <svg className="alipay-badge" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
      <rect width="48" height="48" rx="11" fill={color} />
      {strokes ? (
        <path
          d={strokes}
          fill="none"
          stroke="#fff"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
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
          {word}
        </text>
      )}
    </svg>
  )
}
