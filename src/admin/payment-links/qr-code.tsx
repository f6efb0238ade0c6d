import { create } from "qrcode/lib/core/qrcode.js"

/** Modules around the code that stay white: readers need four. */
const QUIET = 4

/** The dark modules of a code as an SVG path, and how many modules a side has. */
const drawCode = (text: string): { path: string; side: number } => {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const { size, data } = modules
  const path = [...data].flatMap((isDark, at) =>
    isDark ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : []
  )
  return { path: path.join(""), side: size + 2 * QUIET }
}

/** A QR code, dark on white also on a dark page. */
export const QrCode = ({ text, title }: { text: string; title: string }) => {
  const { path, side } = drawCode(text)
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${side} ${side}`}
      className="h-auto w-full max-w-56 self-center"
      shapeRendering="crispEdges"
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
