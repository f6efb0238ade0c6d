import { Button, DataTable, Text, useDataTable, type DataTableColumnDef } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { RequestError } from "../api/request-error"
import { Failed } from "../components/states"
import { useText } from "../i18n/use-text"
import { CursorPages } from "./cursor-pages"

type Listed<Row> = {
  rows: readonly Row[]
  next_cursor: string | null
  previous_cursor: string | null
}

type ListTableProps<Row> = {
  /** What tells rows apart: a payment may have several refunds. */
  keyOf: (row: Row) => string
  query: UseQueryResult<unknown, RequestError>
  page: Listed<Row> | undefined
  // A table's columns have values of different types.
  columns: DataTableColumnDef<Row>[]
  search: { text: string; label: string; placeholder: string; onChange: (text: string) => void }
  filters: ReactNode
  /** What stands in place of rows, when there are none. */
  empty: { title: string; hint: string }
  onReset: (() => void) | undefined
  onOpen: (row: Row) => void
  onGo: (cursor: string) => void
}

/** A list with a search, filters and pages, as the dashboard's own lists look. */
export const ListTable = <Row,>({
  keyOf,
  query,
  page,
  columns,
  search,
  filters,
  empty,
  onReset,
  onOpen,
  onGo,
}: ListTableProps<Row>) => {
  const say = useText()
  const { error, refetch, isFetching, isLoading } = query
  const rows = page?.rows ?? []
  const instance = useDataTable<Row>({
    data: [...rows],
    columns,
    getRowId: keyOf,
    rowCount: rows.length,
    isLoading,
    search: { state: search.text, onSearchChange: search.onChange, debounce: 400 },
    onRowClick: (_event, row) => onOpen(row),
  })
  return (
    <DataTable instance={instance}>
      <DataTable.Toolbar className="flex flex-col items-stretch gap-3">
        <div className="sm:max-w-sm">
          <DataTable.Search aria-label={search.label} placeholder={search.placeholder} />
        </div>
        {filters}
        {onReset === undefined ? null : (
          <div>
            <Button size="small" variant="transparent" onClick={onReset}>
              {say("pay_list.reset")}
            </Button>
          </div>
        )}
      </DataTable.Toolbar>
      <div aria-busy={isFetching}>
        {error !== null && page === undefined ? (
          <Failed error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
        ) : (
          <DataTable.Table
            emptyState={{
              empty: { custom: <None {...empty} /> },
              filtered: { custom: <None {...empty} /> },
            }}
          />
        )}
      </div>
      {page === undefined ? null : (
        <CursorPages newer={page.previous_cursor} older={page.next_cursor} onGo={onGo} />
      )}
    </DataTable>
  )
}

const None = ({ title, hint }: { title: string; hint: string }) => (
  <div role="status" className="flex flex-col items-center gap-1 px-6 py-12 text-center">
    <Text size="small" weight="plus">
      {title}
    </Text>
    <Text size="small" className="text-ui-fg-subtle">
      {hint}
    </Text>
  </div>
)
