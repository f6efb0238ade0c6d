import BinaryBitmap from "@zxing/library/es2015/core/BinaryBitmap.js"
import HybridBinarizer from "@zxing/library/es2015/core/common/HybridBinarizer.js"
import Code128Reader from "@zxing/library/es2015/core/oned/Code128Reader.js"
import EAN13Reader from "@zxing/library/es2015/core/oned/EAN13Reader.js"
import QRCodeReader from "@zxing/library/es2015/core/qrcode/QRCodeReader.js"
import RGBLuminanceSource from "@zxing/library/es2015/core/RGBLuminanceSource.js"

// A file that is loaded where the browser has no reader, when the camera is opened.

const readers = [new QRCodeReader(), new Code128Reader(), new EAN13Reader()]

/** How bright each pixel is, from red, green, blue and alpha. */
const brightnessOf = ({ data }: ImageData): Uint8ClampedArray => {
  const bright = new Uint8ClampedArray(data.length / 4)
  for (let at = 0; at < bright.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    bright[at] = (red + 2 * green + blue) / 4
  }
  return bright
}

/** The text of a QR code, Code 128 or EAN-13 in a picture; nothing where there is none. */
export const readCode = (picture: ImageData): string | undefined => {
  const { width, height } = picture
  const source = new RGBLuminanceSource(brightnessOf(picture), width, height)
  const bitmap = new BinaryBitmap(new HybridBinarizer(source))
  for (const reader of readers) {
    try {
      return reader.decode(bitmap).getText()
    } catch {
      // The library throws where a picture has no code: the usual case.
      reader.reset()
    }
  }
  return undefined
}
