type Look = {
  styles: string
  /** More styles, by how high the page has become in pixels. */
  sized?: (height: number) => string
}

/** Prints some elements and nothing else of the page, without the page's styles. */
export const printPage = (elements: readonly Node[], { styles, sized }: Look): void => {
  const frame = document.createElement("iframe")
  frame.setAttribute("aria-hidden", "true")
  frame.style.cssText = "position:fixed;width:0;height:0;border:0"
  document.body.append(frame)
  const { contentDocument: page, contentWindow: window } = frame
  if (page === null || window === null) {
    frame.remove()
    return
  }
  const sheet = page.createElement("style")
  sheet.textContent = styles
  page.head.append(sheet)
  page.body.append(...elements)
  sheet.textContent += sized?.(page.body.scrollHeight) ?? ""
  window.addEventListener("afterprint", () => frame.remove())
  window.print()
}
