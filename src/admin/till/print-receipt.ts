import { printPage } from "../components/print-page"

/** A roll of 80 mm, of which printers reach 72 mm. */
const STYLES = `html, body { margin: 0 }
body { width: 72mm; font: 10pt/1.35 system-ui, sans-serif; color: #000; overflow-wrap: anywhere }
p { margin: 1.5mm 0 }
strong { display: block; font-size: 12pt }
table { font: inherit; width: 100%; border-collapse: collapse }
td, th { padding: 0.5mm 0; text-align: start; vertical-align: top; font-weight: inherit }
td + td, th + td { padding-inline-start: 3mm; text-align: end; white-space: nowrap }
tfoot { border-top: 0.3mm solid; font-weight: bold }
tfoot tr:last-child { font-weight: normal }
svg { display: block; width: 36mm; height: 36mm; margin: 2mm auto }
svg + p, p:last-child { text-align: center }`

/** Millimeters of a pixel, and room for the cutter. */
const MM = 25.4 / 96
const CUT = 8

const paperOf = (height: number): string =>
  `\n@page { size: 80mm ${Math.ceil(height * MM) + CUT}mm; margin: 4mm }`

/** Prints a receipt, as long as it is. */
export const printReceipt = (receipt: Element | null): void => {
  if (receipt !== null) {
    printPage([receipt.cloneNode(true)], { styles: STYLES, sized: paperOf })
  }
}
