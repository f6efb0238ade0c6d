/** How a wallet's badge is drawn: a colored square with a short word, or strokes. */
export type BadgeShape = {
  color: string
  /** Shown where there are no strokes. */
  word: string
  /** SVG path in a box of 48 by 48, drawn as white lines. */
  strokes?: string
}

const SHAPES: Readonly<Record<string, BadgeShape & { name: string }>> = {
  ALIPAY_CN: {
    name: "Alipay",
    color: "#1677ff",
    word: "",
    strokes:
      "M12 16.5h24M24 10.5v11.5M14 22h19.5c-1.6 5.6-8.6 12-19.6 14M17.5 25c4 6 9.4 9.6 16.6 11.2",
  },
  ALIPAY_HK: { name: "AlipayHK", color: "#1677ff", word: "HK" },
  PAYPAY: { name: "PayPay", color: "#d6002b", word: "P" },
  GRABPAY_SG: { name: "GrabPay", color: "#00793a", word: "Grab" },
  GRABPAY_MY: { name: "GrabPay", color: "#00793a", word: "Grab" },
  GRABPAY_PH: { name: "GrabPay", color: "#00793a", word: "Grab" },
  KAKAOPAY: { name: "Kakao Pay", color: "#3c1e1e", word: "pay" },
  NAVERPAY: { name: "Naver Pay", color: "#017a3d", word: "N" },
  TOSSPAY: { name: "Toss Pay", color: "#1b64da", word: "toss" },
  GCASH: { name: "GCash", color: "#0063d1", word: "G" },
  MAYA: { name: "Maya", color: "#0b6b45", word: "maya" },
  TNG: { name: "Touch 'n Go eWallet", color: "#005abb", word: "TnG" },
  BOOST: { name: "Boost", color: "#c8102e", word: "B" },
  DANA: { name: "DANA", color: "#0b6bcb", word: "D" },
  TRUEMONEY: { name: "TrueMoney", color: "#b85600", word: "true" },
  RABBIT_LINE_PAY: { name: "Rabbit LINE Pay", color: "#047a3e", word: "LINE" },
  JKOPAY: { name: "JKOPay", color: "#b3131b", word: "JKO" },
  CARD: { name: "Card", color: "#33414f", word: "", strokes: "M9 14h30v20H9zM9 21h30M14 28h7" },
}

/** The name of a wallet by its code, for pages that know no more, such as an old order. */
export const walletName = (type: string): string =>
  (Object.hasOwn(SHAPES, type) && SHAPES[type]?.name) || type.replaceAll("_", " ")

/** Font sizes by the length of the word. */
const SIZES = [26, 26, 17, 15, 14]

/** How a wallet's badge is drawn; an unknown wallet has the first letter of its name. */
export const badgeShapeOf = (type: string, name: string): BadgeShape & { size: number } => {
  const { color, word, strokes }: BadgeShape = (Object.hasOwn(SHAPES, type) && SHAPES[type]) || {
    color: "#5c6157",
    word: [...name.trim()][0]?.toUpperCase() ?? "",
  }
  return { color, word, size: SIZES[word.length] ?? 14, ...(strokes ? { strokes } : {}) }
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }

/**
 * A badge for a wallet as SVG text, for pages without React. Drawn by us, and no wallet's logo; hidden from screen
 * readers, because the name stands beside it.
 */
export const walletBadge = (type: string, name: string): string => {
  const { color, word, strokes, size } = badgeShapeOf(type, name)
  const text = word.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? "")
  const mark = strokes
    ? `<path d="${strokes}" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<text x="24" y="25" fill="#fff" font-size="${size}" font-weight="700" font-family="system-ui,sans-serif" text-anchor="middle" dominant-baseline="middle">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" aria-hidden="true"><rect width="48" height="48" rx="11" fill="${color}"/>${mark}</svg>`
}
