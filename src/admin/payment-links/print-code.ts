/** Prints a code with what it is for, and nothing else of the page. */
export const printCode = (code: Element | null, lines: readonly string[]): void => {
  if (code === null) {
    return
  }
  const frame = document.createElement("iframe")
  frame.setAttribute("aria-hidden", "true")
  frame.style.cssText = "position:fixed;width:0;height:0;border:0"
  document.body.append(frame)
  const { contentDocument: page, contentWindow: window } = frame
  if (page === null || window === null) {
    frame.remove()
    return
  }
  page.body.style.cssText =
    "font:12pt system-ui,sans-serif;text-align:center;overflow-wrap:anywhere"
  const copy = code.cloneNode(true) as SVGElement
  copy.setAttribute("style", "width:60mm;height:60mm")
  page.body.append(
    copy,
    ...lines.map((line) => {
      const paragraph = page.createElement("p")
      paragraph.textContent = line
      return paragraph
    })
  )
  window.addEventListener("afterprint", () => frame.remove())
  window.print()
}
