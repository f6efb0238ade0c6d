import { useLanguage, type Language } from "../language/language"
import { useState, type FormEvent } from "react"
import { Link, Navigate, useNavigate, useSearchParams } from "react-router-dom"
import { Loading, Spinner } from "../shop/messages"
import { explain, statusOf } from "../shop/problem"
import { useTitle } from "../shop/use-title"
import { useAccount, type Credentials } from "./use-account"
import "./account.css"

const SHORTEST = 8

const sentenceOf = (error: unknown, say: Language["say"]): string =>
  statusOf(error) === 401 ? say("wrong_login") : explain(error, say)

/** Only pages of this shop are gone on to. */
const nextPage = (wanted: string | null): string =>
  wanted?.startsWith("/") && !wanted.startsWith("//") ? wanted : "/account"

export const SignInPage = () => {
  const { customer, loading } = useAccount()
  const { say } = useLanguage()
  const [query] = useSearchParams()
  const next = nextPage(query.get("next"))
  const isNew = query.has("new")
  useTitle(say(isNew ? "create_account" : "sign_in"))
  if (loading) return <Loading />
  if (customer) return <Navigate to={next} replace />
  return <AccountForm next={next} words={isNew ? NEW : KNOWN} />
}

const KNOWN = {
  title: "sign_in",
  enter: "signIn",
  testId: "sign-in",
  password: "current-password",
  other: "new_here",
  otherQuery: "new",
} as const

const NEW = {
  title: "create_account",
  enter: "signUp",
  testId: "sign-up",
  password: "new-password",
  other: "have_account",
  otherQuery: "",
} as const

const AccountForm = ({ next, words }: { next: string; words: typeof KNOWN | typeof NEW }) => {
  const { [words.enter]: enter } = useAccount()
  const navigate = useNavigate()
  const { say } = useLanguage()
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
      setFailed({ words, problem: sentenceOf(error, say) })
      setBusy(false)
    }
  }

  return (
    <section className="card sign-in" aria-labelledby="sign-in">
      <h1 id="sign-in">{say(words.title)}</h1>
      <p className="soft">{say("why_account")}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label className="field">
          <span>{say("email")}</span>
          <input name="email" type="email" required autoComplete="email" data-testid="email" />
        </label>
        <label className="field">
          <span>
            {say("password")}{" "}
            <span className="soft">{say("password_rule", { count: String(SHORTEST) })}</span>
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
          {busy && <Spinner />} {say(words.title)}
        </button>
        <p>
          <Link
            replace
            to={`?${new URLSearchParams({ next })}${words.otherQuery && `&${words.otherQuery}`}`}
            data-testid="other-form"
          >
            {say(words.other)}
          </Link>
        </p>
      </form>
    </section>
  )
}
