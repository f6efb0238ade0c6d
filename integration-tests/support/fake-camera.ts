import { writeFileSync } from "node:fs"

type Encode = (
  text: string,
  options: { errorCorrectionLevel: "M" }
) => { modules: { size: number; data: Uint8Array } }

const { create } = require("qrcode/lib/core/qrcode.js") as { create: Encode }

const WIDTH = 640
const HEIGHT = 480
/** Pixels of a module. */
const SIDE = 8
const [WHITE, BLACK, GREY] = [235, 16, 128]

/** The brightness of each pixel of a picture that has a QR code in its middle, somewhat uneven as a camera's is. */
const pictureOf = (text: string): Buffer => {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules
  const [left, top] = [(WIDTH - size * SIDE) >> 1, (HEIGHT - size * SIDE) >> 1]
  const picture = Buffer.alloc(WIDTH * HEIGHT)
  for (let at = 0; at < picture.length; at += 1) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    const [column, row] = [Math.floor((x - left) / SIDE), Math.floor((y - top) / SIDE)]
    const isInside = column >= 0 && row >= 0 && column < size && row < size
    const isDark = isInside && data[row * size + column] === 1
    picture[at] = isDark ? BLACK + ((x * 7) % 13) : WHITE - ((y * 5) % 11)
  }
  return picture
}

/** Writes a film of a QR code, and tells Chromium's switches that take it for the camera. */
export const cameraSeeing = (text: string, path: string): string[] => {
  const colors = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)
  const frame = Buffer.concat([Buffer.from("FRAME\n"), pictureOf(text), colors])
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
      frame,
      frame,
    ])
  )
  return [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${path}`,
  ]
}
