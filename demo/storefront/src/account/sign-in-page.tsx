import { useState, type FormEvent } from "react"
import { Link, Navigate, useNavigate, useSearchParams } from "react-router-dom"
import { Loading, Spinner } from "../shop/messages"
import { explain, statusOf } from "../shop/problem"
import { useTitle } from "../shop/use-title"
import { useAccount, type Credentials } from "./use-account"
import "./account.css"

const SHORTEST = 8

const sentenceOf = (error: unknown): string =>
  statusOf(error) === 401
    ? "No account has this email and password. Check both, or create an account."
    : explain(error)

/** Only pages of this shop are gone on to. */
const nextPage = (wanted: string | null): string =>
  wanted?.startsWith("/") && !wanted.startsWith("//") ? wanted : "/account"

export const SignInPage = () => {
  const { customer, loading } = useAccount()
  const [query] = useSearchParams()
  const next = nextPage(query.get("next"))
  const isNew = query.has("new")
  useTitle(isNew ? "Create an account" : "Sign in")
  if (loading) return <Loading what="your account" />
  if (customer) return <Navigate to={next} replace />
  return <AccountForm next={next} words={isNew ? NEW : KNOWN} />
}

const KNOWN = {
  title: "Sign in",
  enter: "signIn",
  send: "Sign in",
  testId: "sign-in",
  password: "current-password",
  other: "New here? Create an account",
  otherQuery: "new",
} as const

const NEW = {
  title: "Create an account",
  enter: "signUp",
  send: "Create account",
  testId: "sign-up",
  password: "new-password",
  other: "Have an account? Sign in",
  otherQuery: "",
} as const

const AccountForm = ({ next, words }: { next: string; words: typeof KNOWN | typeof NEW }) => {
  const { [words.enter]: enter } = useAccount()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  // What was typed stays when the other form is shown; what went wrong in this one does not.
  const [failed, setFailed] = useState<{ words: typeof words; problem: string }>()
  const problem = failed?.words === words ? failed.problem : undefined

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setFailed(undefined)
    try {
      await enter(Object.fromEntries(form) as Credentials)
      void navigate(next, { replace: true })
    } catch (error) {
      setFailed({ words, problem: sentenceOf(error) })
      setBusy(false)
    }
  }

  return (
    <section className="card sign-in" aria-labelledby="sign-in">
      <h1 id="sign-in">{words.title}</h1>
      <p className="soft">With an account you can link a wallet and pay with one click.</p>
      <form onSubmit={(event) => void submit(event)}>
        <label className="field">
          <span>Email</span>
          <input name="email" type="email" required autoComplete="email" data-testid="email" />
        </label>
        <label className="field">
          <span>
            Password <span className="soft">({SHORTEST} characters or more)</span>
          </span>
          <input
            name="password"
            type="password"
            required
            minLength={SHORTEST}
            autoComplete={words.password}
            data-testid="password"
          />
        </label>
        {problem && (
          <p className="notice" role="alert" data-testid="sign-in-problem">
            {problem}
          </p>
        )}
        <button type="submit" className="button wide" disabled={busy} data-testid={words.testId}>
          {busy && <Spinner />} {words.send}
        </button>
        <p>
          <Link
            replace
            to={`?${new URLSearchParams({ next })}${words.otherQuery && `&${words.otherQuery}`}`}
            data-testid="other-form"
          >
            {words.other}
          </Link>
        </p>
      </form>
    </section>
  )
}
