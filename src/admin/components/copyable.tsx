import { CheckMini, SquareTwoStack } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useText } from "../i18n/use-text"

const SHOWN_MS = 2_000

/** Some browsers have a clipboard only on https; there a selection is copied. */
const copyText = async (text: string): Promise<void> => {
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text)
    return
  }
  const area = document.createElement("textarea")
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand("copy")
  area.remove()
}

type CopyButtonProps = { text: string; what: string }

/** Copies a text. `what` names it for those who don't see what stands beside the button. */
export const CopyButton = ({ text, what }: CopyButtonProps) => {
  const say = useText()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    const timer = isCopied ? setTimeout(() => setCopied(false), SHOWN_MS) : undefined
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    try {
      await copyText(text)
      setCopied(true)
    } catch {
      toast.error(say("copy.failed"))
    }
  }
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      aria-label={say("copy.action", { what })}
      onClick={() => void copy()}
    >
      {isCopied ? <CheckMini /> : <SquareTwoStack />}
      <span aria-live="polite">{say(isCopied ? "copy.done" : "copy.short")}</span>
    </Button>
  )
}

type CopyableProps = { text: string; what: string }

/** Lines to be pasted elsewhere, exactly as they are. */
export const CopyableLines = ({ text, what }: CopyableProps) => (
  <div className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-2 rounded-lg border p-3">
    <pre
      tabIndex={0}
      aria-label={what}
      className="txt-compact-xsmall max-h-72 overflow-auto whitespace-pre font-mono outline-none"
    >
      {text}
    </pre>
    <div>
      <CopyButton text={text} what={what} />
    </div>
  </div>
)

/** A long value without blanks, such as an address or a key, wrapped where it must be. */
export const CopyableValue = ({ text, what }: CopyableProps) => (
  <div className="flex min-w-0 flex-col items-start gap-2">
    <code className="txt-compact-xsmall max-h-40 w-full overflow-auto break-all font-mono">
      {text}
    </code>
    <CopyButton text={text} what={what} />
  </div>
)
