import type { ReactNode } from "react"
import { explain } from "./problem"

export const Spinner = () => <span className="spinner" aria-hidden="true" />

export const Loading = ({ what }: { what: string }) => (
  <div className="message" role="status">
    <Spinner />
    <p className="soft">Loading {what}…</p>
  </div>
)

/** A page or section that could not be shown, with a way out. */
export const Failure = ({ error, retry }: { error: unknown; retry?: () => void }) => (
  <div className="message" role="alert">
    <h1>That didn’t work</h1>
    <p className="soft">{explain(error)}</p>
    {retry && (
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    )}
  </div>
)

export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="message">
    <h1>{title}</h1>
    {children}
  </div>
)
