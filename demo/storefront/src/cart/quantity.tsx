import { useLanguage } from "../language/language"

type Props = {
  value: number
  most: number
  name: string
  disabled?: boolean
  onChange: (value: number) => void
}

/** One less, one more. Never below one: taking out is another button's job. */
export const Quantity = ({ value, most, name, disabled = false, onChange }: Props) => {
  const { say } = useLanguage()
  return (
    <div className="quantity" role="group" aria-label={say("quantity_of", { name })}>
      <button
        type="button"
        data-testid="quantity-less"
        aria-label={say("one_less")}
        disabled={disabled || value <= 1}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output data-testid="quantity" aria-live="polite">
        {value}
      </output>
      <button
        type="button"
        data-testid="quantity-more"
        aria-label={say("one_more")}
        disabled={disabled || value >= most}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </div>
  )
}
