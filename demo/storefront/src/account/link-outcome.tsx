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
  refused: {
    look: "notice calm",
    sentence: "You did not agree in the wallet. Nothing was linked.",
  },
  expired: { look: "notice", sentence: "That took too long. Please link the wallet again." },
  failed: { look: "notice", sentence: "The wallet could not be linked. Please try again." },
}

export const LinkOutcome = ({ outcome }: { outcome: string | null }) => {
  const told = OUTCOMES[outcome ?? ""]
  return told ? (
    <p className={told.look} role="status" data-testid="link-outcome">
      {told.sentence}
    </p>
  ) : null
}
