/** The part of a browser's own reader that is used. */
type Detector = { detect: (picture: ImageData) => Promise<readonly { rawValue: string }[]> }
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** Reads the code in a picture; nothing where there is none. */
export type Detect = (picture: ImageData) => Promise<string | undefined>

const WANTED = ["qr_code", "code_128", "ean_13", "ean_8", "upc_a"]

const ownDetector = async (): Promise<Detector | undefined> => {
  const Own = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const formats = (await Own?.getSupportedFormats().catch(() => [])) ?? []
  const known = WANTED.filter((each) => formats.includes(each))
  // Some browsers have the class, and read nothing.
  return Own === undefined || !known.includes("qr_code") ? undefined : new Own({ formats: known })
}

/** The browser's own reader; where it has none, a library that is loaded now. */
export const loadDetect = async (): Promise<Detect> => {
  const own = await ownDetector()
  if (own !== undefined) {
    return async (picture) => (await own.detect(picture))[0]?.rawValue
  }
  const { readCode } = await import("./read-code")
  return async (picture) => readCode(picture)
}
