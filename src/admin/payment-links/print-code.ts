import { printPage } from "../components/print-page"

const STYLES = `body { font: 12pt system-ui, sans-serif; text-align: center; overflow-wrap: anywhere }
svg { width: 60mm; height: 60mm }`

/** Prints a code with what it is for, and nothing else of the page. */
export const printCode = (code: Element | null, lines: readonly string[]): void => {
  if (code !== null) {
    const paragraphs = lines.map((line) => {
      const paragraph = document.createElement("p")
      paragraph.textContent = line
      return paragraph
    })
    printPage([code.cloneNode(true), ...paragraphs], { styles: STYLES })
  }
}
