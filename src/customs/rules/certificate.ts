import type { Certificate } from "./request"

/** What may be shown of a certificate: the first character of the name, and the last four of the number. */
export const maskCertificate = ({ name, number }: Certificate): Certificate => {
  const [first = ""] = [...name]
  return {
    name: `${first}${"*".repeat(Math.max(1, Math.min(4, [...name].length - 1)))}`,
    number: `${"*".repeat(Math.max(0, number.length - 4))}${number.slice(-4)}`,
  }
}
