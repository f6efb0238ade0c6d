import { useLanguage } from "../language/language"
import { useId, useState } from "react"
import { useCart } from "../cart/use-cart"
import { explain } from "./problem"
import { useRegions } from "./regions"

/** Country and currency. A basket moves along and is priced again. */
export const RegionPicker = () => {
  const id = useId()
  const { say } = useLanguage()
  const { all, current, choose } = useRegions()
  const { moveTo } = useCart()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = async (regionId: string) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await moveTo(regionId)
      choose(regionId)
    } catch (error) {
      setProblem(explain(error, say))
    }
    setBusy(false)
  }
  return (
    <div className="region-picker">
      <label htmlFor={id} className="hidden-text">
        {say("country_and_currency")}
      </label>
      <select
        id={id}
        data-testid="region-picker"
        value={current.id}
        disabled={busy}
        onChange={(event) => void change(event.target.value)}
      >
        {all.map((region) => (
          <option key={region.id} value={region.id} data-currency={region.currency_code}>
            {region.currency_code.toUpperCase()} · {region.name}
          </option>
        ))}
      </select>
      {problem && (
        <p className="notice small" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
