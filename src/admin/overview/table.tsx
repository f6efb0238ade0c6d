import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type TableProps = {
  title: string
  /** The first names the row, the others are figures. */
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A small table of figures under its heading; it scrolls by itself where the screen is narrow. */
export const FigureTable = ({ title, columns, rows }: TableProps) => (
  <div className="flex min-w-0 flex-col gap-2 px-6 py-4">
    <Heading level="h2">{title}</Heading>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
      <table className="txt-compact-small w-full whitespace-nowrap text-left">
        <thead>
          <tr className="text-ui-fg-subtle border-ui-border-base border-b">
            {columns.map((column, at) => (
              <th
                key={column}
                scope="col"
                className={`py-2 pr-4 font-medium ${at === 0 ? "" : "text-right"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <tr key={key} className="border-ui-border-base border-b align-top last:border-b-0">
              <th scope="row" className="py-2 pr-4 font-normal">
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={columns[at + 1]} className="py-2 pr-4 text-right">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
)
