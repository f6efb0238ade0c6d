"use client"
import { useAlipay } from "./provider.tsx"
import { problemOf } from "./use-pay.ts"

/** Says that something is being loaded. */
export const Loading = ({ text }: { text: string }) => (
  <p className="alipay-note" role="status">
    {text}
  </p>
)

/** Says that something could not be loaded, with a way to try again. */
export const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { texts } = useAlipay()
  return (
    <div className="alipay-problem" role="alert">
      <p>{problemOf(error, texts)}</p>
      <button type="button" className="alipay-button alipay-quiet" onClick={retry}>
        {texts.retry}
      </button>
    </div>
  )
}

/** A sentence about what went wrong. */
export const Problem = ({ text }: { text: string | undefined }) =>
  text ? (
    <p className="alipay-problem" role="alert">
      {text}
    </p>
  ) : null
