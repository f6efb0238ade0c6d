import { Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"

type FilterProps = {
  label: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  onChange: (value: string) => void
}

const FIELD = "flex min-w-36 flex-1 flex-col gap-1 sm:max-w-56"

/** One value to choose from several, with its name above it. */
export const Filter = ({ label, value, options, onChange }: FilterProps) => {
  const id = useId()
  return (
    <div className={FIELD}>
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([each, text]) => (
            <Select.Item key={each} value={each}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

type DayFilterProps = Pick<FilterProps, "label" | "value" | "onChange">

/** A day as `2026-11-28`; empty where any will do. */
export const DayFilter = ({ label, value, onChange }: DayFilterProps) => {
  const id = useId()
  return (
    <div className={FIELD}>
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
