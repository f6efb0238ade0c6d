/** Where a PNG says how wide and high it is: four bytes each, in its first chunk. */
const WIDTH_AT = 16
const HEIGHT_AT = 20
const SHORTEST = 24

/** Pixels of a PNG, as its first chunk says, before anything of it is unpacked; 0 where it is cut off. */
export const pixelsOfPng = (bytes: Buffer): number =>
  bytes.length < SHORTEST ? 0 : bytes.readUInt32BE(WIDTH_AT) * bytes.readUInt32BE(HEIGHT_AT)
