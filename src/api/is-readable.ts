/** Whether a path is UTF-8 behind its percent signs; the router takes no other, and says so as if the server had failed. */
export const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
