import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of a drawer, under its heading. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col gap-2">
    <Heading level="h2">{title}</Heading>
    {children}
  </section>
)
