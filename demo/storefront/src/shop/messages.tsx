import { useLanguage } from "../language/language"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { explain, statusOf } from "./problem"

export const Spinner = () => <span className="spinner" aria-hidden="true" />

export const Loading = ({ text }: { text?: string }) => {
  const { say } = useLanguage()
  return (
    <div className="message" role="status">
      <Spinner />
      <p className="soft">{text ?? say("loading")}</p>
    </div>
  )
}

/** A page or section that could not be shown, with a way out. */
export const Failure = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { say } = useLanguage()
  if (statusOf(error) === 404) {
    return <NotFound />
  }
  return (
    <div className="message" role="alert">
      <h1>{say("failed")}</h1>
      <p className="soft">{explain(error, say)}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {say("retry")}
        </button>
      )}
    </div>
  )
}

/** For an address that leads nowhere, or to what is gone. */
export const NotFound = () => {
  const { say } = useLanguage()
  return (
    <Empty title={say("nothing_here")}>
      <Link className="button" to="/">
        {say("to_shop")}
      </Link>
    </Empty>
  )
}

export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="message">
    <h1>{title}</h1>
    {children}
  </div>
)
