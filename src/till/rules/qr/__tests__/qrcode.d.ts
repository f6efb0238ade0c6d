/** The part of the library that works out which modules are dark. */
declare module "qrcode" {
  export const create: (
    segments: readonly { data: Uint8Array; mode: "byte" }[],
    options: { errorCorrectionLevel: "M"; maskPattern: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 }
  ) => { modules: { size: number; data: Uint8Array } }
}
