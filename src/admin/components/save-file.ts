import type { Download } from "../api/client"

/** Hands a file to the browser's downloads. */
export const saveFile = ({ name, content }: Download): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
