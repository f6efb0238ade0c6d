import { Button, InlineTip, Text } from "@medusajs/ui"
import type { AlipayConnectionResult, AlipayProbeResult } from "../../types/http"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import { causeTitle } from "./cause-titles"
import { Timestamp } from "./timestamp"

type ResultPanelProps = {
  /** What was tested, of which its sentences are named. */
  of: "connection" | "probe"
  result: AlipayConnectionResult | AlipayProbeResult
  /** Leads to the setting that is to blame. */
  fixField?: { label: string; go: () => void }
}

/** How a test ended: what is wrong, what to do, and when it was. */
export const ResultPanel = ({ of, result, fixField }: ResultPanelProps) => {
  const say = useText()
  const said = useSaid()
  const { ok, code, params, message, fix, tested_at: at, elapsed_ms: elapsed } = result
  return (
    <InlineTip
      variant={ok ? "success" : "error"}
      label={say(causeTitle(code, ok))}
      data-testid="result"
      data-code={code}
    >
      <span className="flex flex-col items-start gap-2">
        <span>{said({ code: `${of}_${code}`, params, message })}</span>
        {fix === null ? null : (
          <span className="font-medium">
            {said({ code: `${of}_${code}_fix`, params, message: fix })}
          </span>
        )}
        <Text as="span" size="xsmall" className="text-ui-fg-subtle">
          <Timestamp at={at} /> · {say("result.elapsed", { milliseconds: elapsed })}
        </Text>
        {fixField === undefined ? null : (
          <Button type="button" size="small" variant="secondary" onClick={fixField.go}>
            {say("result.fix_field", { field: fixField.label })}
          </Button>
        )}
      </span>
    </InlineTip>
  )
}
