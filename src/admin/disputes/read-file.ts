/** Bytes of a defense at most; Alipay takes no more through its interface. */
export const MOST_BYTES = 750_000

/** A file in base64, without a `data:` prefix. */
export const readBase64 = async (file: Blob): Promise<string> =>
  await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""))
    reader.onerror = () => reject(reader.error ?? new Error("The file can't be read."))
    reader.readAsDataURL(file)
  })
