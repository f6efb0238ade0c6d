import { readBase64 } from "../read-file"

/** A file behind a defense, as it is sent to the server. */
export type Annex = { name: string; bytes: number; content: string }

/** Pixels of the longer side of a picture at most: enough to read a label on it. */
const LONGEST_SIDE = 1_600
const QUALITY = 0.8

const isPicture = ({ type }: File): boolean => type.startsWith("image/")

/** A picture as a smaller JPEG: the one of a phone alone is larger than a defense may be. */
const smaller = async (file: File): Promise<Blob> => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext("2d")
  if (context === null) {
    return file
  }
  // JPEG knows no transparency: what was clear would be black.
  context.fillStyle = "white"
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return await new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob ?? file), "image/jpeg", QUALITY)
  )
}

/** A file as an annex: a picture smaller, another as it is. @throws what the browser says of a picture that it can't read */
export const readAnnex = async (file: File): Promise<Annex> => {
  const content = isPicture(file) ? await smaller(file) : file
  return { name: file.name, bytes: content.size, content: await readBase64(content) }
}
