/** The part of the library that works out which modules are dark; drawing is ours. */
declare module "qrcode/lib/core/qrcode.js" {
  export const create: (
    text: string,
    options: { errorCorrectionLevel: "L" | "M" | "Q" | "H" }
  ) => { modules: { size: number; data: Uint8Array } }
}
