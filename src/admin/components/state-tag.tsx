import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

export type TagColor = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

/** A state in a word or two, on one line. */
export const StateTag = ({ color, children }: { color: TagColor; children: ReactNode }) => (
  <StatusBadge color={color} className="whitespace-nowrap">
    {children}
  </StatusBadge>
)
