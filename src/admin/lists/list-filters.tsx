import { DayFilter, Filter } from "../components/filter"
import { useText } from "../i18n/use-text"

const ALL = "all"

type ChoiceProps = {
  label: string
  /** Nothing where any will do. */
  value: string | undefined
  options: readonly (readonly [value: string, text: string])[]
  /** Called with an empty text where any will do. */
  onChange: (value: string) => void
}

/** One value that a list is narrowed to, or all of them. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const say = useText()
  return (
    <Filter
      label={label}
      value={value ?? ALL}
      options={[[ALL, say("pay_list.all")], ...options]}
      onChange={(next) => onChange(next === ALL ? "" : next)}
    />
  )
}

type PeriodProps = {
  values: { from?: string; to?: string }
  narrow: (change: { from: string } | { to: string }) => void
}

/** The days that a list is narrowed to. */
export const Period = ({ values, narrow }: PeriodProps) => {
  const say = useText()
  return (
    <>
      <DayFilter
        label={say("pay_list.from")}
        value={values.from ?? ""}
        onChange={(from) => narrow({ from })}
      />
      <DayFilter
        label={say("pay_list.to")}
        value={values.to ?? ""}
        onChange={(to) => narrow({ to })}
      />
    </>
  )
}
