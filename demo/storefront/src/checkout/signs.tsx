const SIGNS = {
  paid: { colour: "#1d5c4d", path: "M22 37l10 10 19-21" },
  waiting: { colour: "#7a5410", path: "M36 20v17l11 7" },
  expired: { colour: "#7a5410", path: "M36 22v18M36 49v.5" },
  declined: { colour: "#b23a24", path: "M26 26l20 20M46 26L26 46" },
} as const

export const Sign = ({ of }: { of: keyof typeof SIGNS }) => {
  const { colour, path } = SIGNS[of]
  return (
    <svg viewBox="0 0 72 72" fill="none" stroke={colour} strokeLinecap="round" aria-hidden="true">
      <circle cx="36" cy="36" r="32" fill={colour} fillOpacity="0.09" strokeWidth="2.5" />
      <path d={path} strokeWidth="4.5" strokeLinejoin="round" />
    </svg>
  )
}
