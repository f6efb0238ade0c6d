import type { ComponentType } from "react"
import { UrgentLine } from "./urgent-line"

/** A page with the line of what can't wait above it. */
export const withUrgentLine = (Page: ComponentType): ComponentType => {
  const WithLine = () => (
    <div className="flex flex-col gap-3">
      <UrgentLine />
      <Page />
    </div>
  )
  return WithLine
}
