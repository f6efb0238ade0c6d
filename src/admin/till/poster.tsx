import { Button, Text, usePrompt } from "@medusajs/ui"
import { usePrintPoster } from "../api/till"
import { moneyText } from "../attention/wording"
import { Refused } from "../components/refused"
import { Block, Section } from "../components/section"
import { dayTime } from "../components/timestamp"
import { useFileAddress } from "../components/use-file-address"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { useOnce } from "./use-once"

/** The poster with a place's printed code: printed again, or with another code. */
export const Poster = ({ place }: { place: AdminAlipayPlace }) => {
  const say = useText()
  const ask = usePrompt()
  const { mutateAsync, data, isPending, error } = usePrintPoster()
  const address = useFileAddress(data?.poster.document)
  const print = useOnce(async (replace: boolean) => {
    const isSure =
      !replace ||
      (await ask({
        title: say("poster.sure"),
        description: say("poster.sure_hint"),
        confirmText: say("poster.replace"),
        cancelText: say("action.cancel"),
      }))
    if (isSure) {
      await mutateAsync({ stock_location_id: place.stock_location_id, replace })
    }
  })
  return (
    <Section title={say("poster.title")}>
      <Block>
        <State place={place} />
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" isLoading={isPending} onClick={() => print(false)}>
            {say("poster.print")}
          </Button>
          {place.printed_since === null ? null : (
            <Button variant="transparent" disabled={isPending} onClick={() => print(true)}>
              {say("poster.replace")}
            </Button>
          )}
        </div>
        {data === undefined || address === undefined ? null : (
          <p role="status" className="txt-small flex flex-wrap items-center gap-x-4 gap-y-2">
            {say("poster.ready")}
            <Button variant="secondary" asChild>
              <a href={address} target="_blank" rel="noreferrer">
                {say("poster.open")}
              </a>
            </Button>
            <Button variant="secondary" asChild>
              <a href={address} download={data.poster.file_name}>
                {say("poster.save")}
              </a>
            </Button>
          </p>
        )}
        <Refused error={error} label="till.not_done" />
      </Block>
    </Section>
  )
}

/** Since when the code hangs there, and what may be paid by it. */
const State = ({ place }: { place: AdminAlipayPlace }) => {
  const say = useText()
  const locale = useLocale()
  const { printed_since: since, most_entered: most, currency_code: currency } = place
  const amount = moneyText(most ?? "0", currency ?? "", place.currency_decimals)
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {say("poster.hint")}{" "}
      {since === null ? null : say("poster.since", { date: dayTime(new Date(since), locale) })}{" "}
      {most === null ? null : say("poster.enters", { amount })}
    </Text>
  )
}
