import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useText, type TextKey } from "../i18n/use-text"
import { Row, Rows } from "./section"

/** A name and what is known under it; null is left out. */
export type Fact = readonly [name: TextKey, value: ReactNode]

type FactCardProps = {
  testId: string
  title: string
  badge: ReactNode
  facts: readonly Fact[]
  /** What can be done. */
  children: ReactNode
}

/** One of several things in a section: its name and state, what is known of it, and what can be done. */
export const FactCard = ({ testId, title, badge, facts, children }: FactCardProps) => {
  const say = useText()
  return (
    <div className="divide-y" data-testid={testId}>
      <div className="flex items-center justify-between gap-3 px-6 py-4">
        <Text size="small" weight="plus" className="break-all">
          {title}
        </Text>
        {badge}
      </div>
      <Rows>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <Row key={name} name={say(name)} isDense>
              {value}
            </Row>
          ))}
      </Rows>
      {children}
    </div>
  )
}
