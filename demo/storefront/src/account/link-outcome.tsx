import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"
import { useStore } from "../shop/store"
import { confirmWallet } from "./linked-wallet"

type Told = { look: string; sentence: string }

/** What to say when the shopper comes back from the wallet; whether it is linked, the list below says. */
const OUTCOMES: Readonly<Record<string, Told>> = {
  success: {
    look: "notice good",
    sentence: "Your wallet is linked. You can pay with one click now.",
  },
  processing: {
    look: "notice calm",
    sentence: "The wallet is still confirming. It appears here shortly.",
  },
  confirm: { look: "notice calm", sentence: "Linking your wallet…" },
  refused: {
    look: "notice calm",
    sentence: "You did not agree in the wallet. Nothing was linked.",
  },
  expired: { look: "notice", sentence: "That took too long. Please link the wallet again." },
  foreign: {
    look: "notice",
    sentence: "That wallet page was opened for another customer. Nothing was linked.",
  },
  failed: { look: "notice", sentence: "The wallet could not be linked. Please try again." },
}

/**
 * A wallet that was agreed to in another browser, or without a cookie, is linked only for the customer who is signed in
 * here and began it: the store refuses all others.
 */
const useConfirmation = () => {
  const { sdk } = useStore()
  const [query, setQuery] = useSearchParams()
  const id = query.get("alipay_agreement")
  const confirmation = query.get("alipay_confirmation")
  useEffect(() => {
    if (!id || !confirmation) return
    let live = true
    void confirmWallet(sdk, { id, confirmation })
      .catch(() => "foreign")
      .then((outcome) => {
        if (live) setQuery({ alipay_agreement: id, alipay_outcome: outcome }, { replace: true })
      })
    return () => {
      live = false
    }
  }, [sdk, id, confirmation, setQuery])
  return query.get("alipay_outcome")
}

/** What came of linking a wallet; confirms it where the store asks for that. */
export const LinkOutcome = () => {
  const outcome = useConfirmation()
  const told = OUTCOMES[outcome ?? ""]
  return told ? (
    <p className={told.look} role="status" data-testid="link-outcome">
      {told.sentence}
    </p>
  ) : null
}
