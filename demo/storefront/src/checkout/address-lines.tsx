import { useLanguage } from "../language/language"

export type Address = {
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  province?: string | null
  country_code?: string | null
}

type Props = { email?: string | null | undefined; address?: Address | null | undefined }

export const AddressLines = ({ email, address }: Props) => {
  const { country } = useLanguage()
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" ")
  const lines = [
    join(address?.first_name, address?.last_name),
    [address?.address_1, address?.address_2].filter(Boolean).join(", "),
    join(address?.postal_code, address?.city),
    address?.province,
    address?.country_code && country(address.country_code),
    email,
  ].filter(Boolean)
  return (
    <address className="address-lines">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
