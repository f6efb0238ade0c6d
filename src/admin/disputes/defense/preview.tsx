import { Button, InlineTip, Text } from "@medusajs/ui"
import { Refused } from "../../components/refused"
import { useFileAddress } from "../../components/use-file-address"
import { useLocale, useText } from "../../i18n/use-text"
import type { AdminAlipayDefenseResponse } from "../../../types/http"
import { useSendDefense } from "../send-defense"

type Defense = AdminAlipayDefenseResponse["defense"]

/** What was written, as it will be sent: the same bytes. */
export const Preview = ({ disputeId, defense }: { disputeId: string; defense: Defense }) => {
  const say = useText()
  const locale = useLocale()
  const address = useFileAddress(defense.document)
  const { send, isPending, error } = useSendDefense(disputeId)
  const { document, file_name, bytes, most_bytes: most, pages } = defense
  return (
    <div className="flex w-full flex-col gap-3" data-testid="defense-preview">
      <Text size="small" weight="plus" role="status">
        {say("defense.written", {
          pages,
          bytes: bytes.toLocaleString(locale),
          most: most.toLocaleString(locale),
        })}
      </Text>
      <Notices defense={defense} />
      {address === undefined ? null : (
        <>
          <object
            data={address}
            type="application/pdf"
            aria-label={say("defense.preview")}
            className="border-ui-border-base hidden h-96 w-full rounded-lg border md:block"
          >
            <Text size="small" className="text-ui-fg-subtle p-3">
              {say("defense.no_preview")}
            </Text>
          </object>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" asChild>
              <a href={address} target="_blank" rel="noreferrer">
                {say("defense.open")}
              </a>
            </Button>
            <Button size="small" variant="secondary" asChild>
              <a href={address} download={file_name}>
                {say("defense.save")}
              </a>
            </Button>
            <Button
              type="button"
              size="small"
              disabled={bytes > most}
              isLoading={isPending}
              onClick={() => void send({ document, file_name })}
            >
              {say("defend.send")}
            </Button>
          </div>
        </>
      )}
      <Refused error={error} label="defend.refused" />
    </div>
  )
}

/** What has to go before it can be sent, and what is not printed. */
const Notices = ({ defense }: { defense: Defense }) => {
  const say = useText()
  const { bytes, most_bytes: most, remove, unprintable } = defense
  const files = remove.map(({ name, bytes: size }) => `${name} (${size})`).join(", ")
  return (
    <>
      {bytes <= most ? null : (
        <InlineTip role="alert" variant="error" label={say("defense.too_large")}>
          {remove.length === 0 ? say("defense.shorten") : say("defense.make_smaller", { files })}
        </InlineTip>
      )}
      {unprintable.length === 0 ? null : (
        <InlineTip variant="warning" label={say("defense.unprintable")}>
          {say("defense.unprintable_hint", { characters: unprintable.slice(0, 40).join(" ") })}
        </InlineTip>
      )}
    </>
  )
}
