import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useText } from "../i18n/use-text"

/** What a control needs so that its label, hint and error are read with it. */
export type ControlProps = {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": boolean
}

type FieldProps = {
  id: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  isOptional?: boolean
  /** Beside the label: where the value comes from. */
  tag?: ReactNode
  /** Below the control. */
  footer?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** A control with its label, hint and error. */
export const Field = ({
  id,
  label,
  hint,
  error,
  isOptional,
  tag,
  footer,
  children,
}: FieldProps) => {
  const say = useText()
  const about = { hint: `${id}-hint`, error: `${id}-error` }
  const described = [
    ...(error === undefined ? [] : [about.error]),
    ...(hint === undefined ? [] : [about.hint]),
  ]
  return (
    <div className="flex flex-col gap-2" data-field={id}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Label htmlFor={id} id={`${id}-label`} size="small" weight="plus">
          {label}
          {isOptional === true ? (
            <span className="text-ui-fg-muted font-normal"> ({say("field.optional")})</span>
          ) : null}
        </Label>
        {tag}
      </div>
      {children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": error !== undefined,
      })}
      {error === undefined ? null : (
        <Hint variant="error" id={about.error} role="alert">
          {error}
        </Hint>
      )}
      {hint === undefined ? null : (
        <Hint id={about.hint} className="text-ui-fg-subtle">
          {hint}
        </Hint>
      )}
      {footer}
    </div>
  )
}
