import { InlineTip } from "@medusajs/ui"
import { CopyableLines } from "../../components/copyable"
import { useText } from "../../i18n/use-text"
import type { AlipaySealing } from "../../../types/http"
import { encryptionLine } from "../config-lines"

/** Why keys can't be stored, and the command and line that change it. */
export const SealingNotice = ({ sealing }: { sealing: AlipaySealing }) => {
  const say = useText()
  const { command, option } = sealing
  return (
    <InlineTip variant="warning" label={say("sealing.title")} className="bg-ui-bg-component">
      <span className="flex min-w-0 flex-col gap-3">
        <span>{say("sealing.hint", { option })}</span>
        <CopyableLines text={command} what={say("sealing.command")} />
        <CopyableLines text={encryptionLine(option)} what={say("config_lines.encryption")} />
      </span>
    </InlineTip>
  )
}
