import { Container, Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

type SectionProps = {
  title: string
  description?: ReactNode
  actions?: ReactNode
  level?: "h1" | "h2"
  /** What an address names the section by: its heading has it as id, and can be given the focus. */
  anchor?: string
  children?: ReactNode
}

/** A card of a page, as Medusa's own settings pages have them; named by its heading. */
export const Section = (props: SectionProps) => {
  const { title, description, actions, level = "h2", anchor, children } = props
  const ownId = useId()
  const id = anchor ?? ownId
  return (
    <section aria-labelledby={id}>
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-3 px-6 py-4 sm:flex-row sm:items-start sm:justify-between">
          <div className="min-w-0">
            <Heading
              level={level}
              id={id}
              className="break-words"
              tabIndex={anchor === undefined ? undefined : -1}
            >
              {title}
            </Heading>
            {description === undefined ? null : (
              <Text as="div" size="small" className="text-ui-fg-subtle mt-1">
                {description}
              </Text>
            )}
          </div>
          {actions === undefined ? null : (
            <div className="flex shrink-0 flex-wrap items-center gap-2">{actions}</div>
          )}
        </div>
        {children}
      </Container>
    </section>
  )
}

/** Rows of names and values. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <dl className="divide-y">{children}</dl>
)

type RowProps = { name: string; tag?: ReactNode; isDense?: boolean; children: ReactNode }

/** One name and its value; `tag` says where the value comes from. */
export const Row = ({ name, tag, isDense = false, children }: RowProps) => (
  <div
    className={`grid items-start px-6 ${isDense ? "grid-cols-2 gap-2 py-2" : "grid-cols-1 gap-1 py-4 sm:grid-cols-2 sm:gap-4"}`}
  >
    <dt className="txt-compact-small-plus text-ui-fg-subtle flex flex-wrap items-center gap-2">
      {name}
    </dt>
    <dd className="txt-compact-small text-ui-fg-base flex min-w-0 flex-wrap items-start justify-between gap-2 sm:flex-nowrap">
      <div className="min-w-0 break-words">{children}</div>
      {tag}
    </dd>
  </div>
)

/** Content of a section that is not made of rows. */
export const Block = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-col gap-3 px-6 py-4">{children}</div>
)
