import { useEffect, useState } from "react"

/** The address of a PDF of this page, as long as it is shown; nothing while there is none. */
export const useFileAddress = (base64: string | undefined): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (base64 === undefined) {
      return undefined
    }
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const url = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [base64])
  return address
}
