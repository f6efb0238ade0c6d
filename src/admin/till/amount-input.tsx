import { Input } from "@medusajs/ui"
import type { ComponentProps } from "react"

type AmountInputProps = ComponentProps<typeof Input> & { onAmount: (text: string) => void }

/** Where an amount is typed: large enough for a thumb, with the keys of a number. */
export const AmountInput = ({ onAmount, ...control }: AmountInputProps) => (
  <Input
    {...control}
    className="h-10"
    inputMode="decimal"
    autoComplete="off"
    onChange={({ target }) => onAmount(target.value)}
  />
)
