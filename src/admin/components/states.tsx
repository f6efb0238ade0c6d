import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { RequestError } from "../api/request-error"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"

/** Stands where rows will be. */
export const LoadingRows = ({ rows = 3 }: { rows?: number }) => {
  const say = useText()
  return (
    <div role="status" aria-busy="true" className="divide-y">
      <span className="sr-only">{say("state.loading")}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} aria-hidden className="grid grid-cols-2 gap-4 px-6 py-4">
          <Skeleton className="h-5 w-2/3 rounded-md" />
          <Skeleton className="h-5 w-full rounded-md" />
        </div>
      ))}
    </div>
  )
}

/** Medusa keeps the sentence of a conflict to itself. */
const MEDUSAS_CONFLICT = "invalid_state_error"

/** What a refusal says to a person. */
export const useRefusalText = (): ((error: RequestError) => string) => {
  const say = useText()
  const said = useSaid()
  return (error) =>
    error.status === 0
      ? say("state.no_answer")
      : error.said.code === MEDUSAS_CONFLICT
        ? say("state.busy")
        : said(error.said) || say("state.unknown_error")
}

type FailedProps = { error: RequestError; onRetry: () => void; isRetrying: boolean }

/** Something could not be loaded; says why, and tries again. */
export const Failed = ({ error, onRetry, isRetrying }: FailedProps) => {
  const say = useText()
  const refusal = useRefusalText()
  return (
    <div role="alert" className="flex flex-col items-start gap-3 px-6 py-4">
      <div>
        <Text size="small" weight="plus">
          {say("state.not_loaded")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {refusal(error)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={onRetry} isLoading={isRetrying}>
        {say("action.retry")}
      </Button>
    </div>
  )
}

type EmptyProps = { title: string; children?: ReactNode }

/** Nothing is there yet, and what to do about it. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="flex flex-col gap-3 px-6 py-6">
    <Text size="small" weight="plus">
      {title}
    </Text>
    {children}
  </div>
)

/** Read aloud as soon as it appears, without moving the focus. */
export const Announced = ({ children }: { children: ReactNode }) => (
  <div role="status" aria-live="polite">
    {children}
  </div>
)
