type Told = { calm: boolean; sentence: string }

/** What to say when the shopper comes back from the wallet; whether it is linked, the list below says. */
const OUTCOMES: Readonly<Record<string, Told>> = {
  success: { calm: true, sentence: "Your wallet is linked. You can pay with one click now." },
  processing: { calm: true, sentence: "The wallet is still confirming. It appears here shortly." },
  refused: { calm: true, sentence: "You did not agree in the wallet. Nothing was linked." },
  expired: { calm: false, sentence: "That took too long. Please link the wallet again." },
  failed: { calm: false, sentence: "The wallet could not be linked. Please try again." },
}

export const LinkOutcome = ({ outcome }: { outcome: string | null }) => {
  const told = OUTCOMES[outcome ?? ""]
  return told ? (
    <p className={told.calm ? "notice calm" : "notice"} role="status" data-testid="link-outcome">
      {told.sentence}
    </p>
  ) : null
}
