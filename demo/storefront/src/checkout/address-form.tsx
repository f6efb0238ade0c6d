import { useLanguage } from "../language/language"
import { useState, type FormEvent } from "react"
import type { Cart } from "../cart/cart"
import { useCart } from "../cart/use-cart"
import { Spinner } from "../shop/messages"
import { explain } from "../shop/problem"
import { useRegions } from "../shop/regions"

type Field = {
  name:
    | "first_name"
    | "last_name"
    | "address_1"
    | "address_2"
    | "postal_code"
    | "city"
    | "province"
    | "phone"
  autoComplete: string
  optional?: true
  wide?: true
  type?: "tel"
}

const FIELDS: Field[] = [
  { name: "first_name", autoComplete: "given-name" },
  { name: "last_name", autoComplete: "family-name" },
  { name: "address_1", autoComplete: "address-line1", wide: true },
  {
    name: "address_2",
    autoComplete: "address-line2",
    wide: true,
    optional: true,
  },
  { name: "postal_code", autoComplete: "postal-code" },
  { name: "city", autoComplete: "address-level2" },
  {
    name: "province",
    autoComplete: "address-level1",
    optional: true,
  },
  { name: "phone", autoComplete: "tel", type: "tel", optional: true },
]

const valueOf = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

export const AddressForm = ({ cart, done }: { cart: Cart; done: () => void }) => {
  const { update } = useCart()
  const { say } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(undefined)
    try {
      await update({
        email: valueOf(form, "email"),
        shipping_address: Object.fromEntries(
          [...FIELDS.map(({ name }) => name), "country_code"].map((name) => [
            name,
            valueOf(form, name),
          ])
        ),
      })
      done()
    } catch (error) {
      setProblem(explain(error, say))
    }
    setBusy(false)
  }

  return (
    <form className="address" onSubmit={(event) => void submit(event)}>
      <label className="field wide">
        <span>{say("email")}</span>
        <input
          name="email"
          type="email"
          required
          autoComplete="email"
          defaultValue={cart.email ?? ""}
          data-testid="address-email"
        />
      </label>
      {FIELDS.map((field) => (
        <AddressField key={field.name} field={field} value={cart.shipping_address?.[field.name]} />
      ))}
      <CountryField value={cart.shipping_address?.country_code} />
      {problem && (
        <p className="notice wide" role="alert">
          {problem}
        </p>
      )}
      <div className="wide">
        <button type="submit" className="button" disabled={busy} data-testid="address-continue">
          {busy && <Spinner />} {say("to_delivery")}
        </button>
      </div>
    </form>
  )
}

const AddressField = ({ field, value }: { field: Field; value: string | null | undefined }) => {
  const { say } = useLanguage()
  return (
    <label className={field.wide ? "field wide" : "field"}>
      <span>
        {say(field.name)} {field.optional && <span className="soft">{say("optional")}</span>}
      </span>
      <input
        name={field.name}
        type={field.type ?? "text"}
        required={!field.optional}
        autoComplete={field.autoComplete}
        defaultValue={value ?? ""}
        data-testid={`address-${field.name.replace("_", "-")}`}
      />
    </label>
  )
}

const CountryField = ({ value }: { value: string | null | undefined }) => {
  const { current } = useRegions()
  const { say, country } = useLanguage()
  const countries = current.countries ?? []
  return (
    <label className="field">
      <span>{say("country")}</span>
      <select
        name="country_code"
        required
        autoComplete="country"
        defaultValue={value ?? countries[0]?.iso_2 ?? ""}
        data-testid="address-country"
      >
        {countries.map(({ iso_2 = "" }) => (
          <option key={iso_2} value={iso_2}>
            {country(iso_2)}
          </option>
        ))}
      </select>
    </label>
  )
}
