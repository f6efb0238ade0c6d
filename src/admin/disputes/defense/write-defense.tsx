import { Button, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useWriteDefense } from "../../api/disputes"
import { Filter } from "../../components/filter"
import { Refused } from "../../components/refused"
import { en } from "../../i18n/en/texts"
import { useText } from "../../i18n/use-text"
import type { AlipayDefenseLanguage } from "../../../types/http"
import { Annexes } from "./annexes"
import { Preview } from "./preview"
import type { Annex } from "./read-annex"

type Draft = { language: AlipayDefenseLanguage; statement: string; annexes: readonly Annex[] }

const LANGUAGES = Object.keys(en.defense_language) as (keyof typeof en.defense_language)[]
const CODES = { en: "en", zh_cn: "zh-CN" } as const satisfies Record<
  keyof typeof en.defense_language,
  AlipayDefenseLanguage
>

/** A draft and what was last written of it; a change takes the preview away, so that what is sent was seen. */
const useDraft = (disputeId: string) => {
  const [draft, setDraft] = useState<Draft>({ language: "en", statement: "", annexes: [] })
  const { mutate, reset, data, error, isPending } = useWriteDefense(disputeId)
  const { language, statement, annexes } = draft
  return {
    draft,
    change: (part: Partial<Draft>): void => {
      setDraft((before) => ({ ...before, ...part }))
      reset()
    },
    write: (): void =>
      mutate({
        language,
        statement,
        annexes: annexes.map(({ name, content }) => ({ name, content })),
      }),
    ...{ data, error, isPending },
  }
}

/** Writes a defense from what the shop knows, shows it, and sends it. */
export const WriteDefense = ({ disputeId }: { disputeId: string }) => {
  const say = useText()
  const id = useId()
  const { draft, change, write, data, error, isPending } = useDraft(disputeId)
  return (
    <div className="flex flex-col items-start gap-4">
      <Filter
        label={say("defense.language")}
        value={draft.language}
        options={LANGUAGES.map((each) => [CODES[each], say(`defense_language.${each}`)])}
        onChange={(language) => change({ language: language === "zh-CN" ? language : "en" })}
      />
      <div className="flex w-full flex-col gap-2">
        <Label htmlFor={id} size="small" weight="plus">
          {say("defense.statement")}
        </Label>
        <Textarea
          id={id}
          rows={4}
          maxLength={10_000}
          placeholder={say("defense.statement_hint")}
          value={draft.statement}
          onChange={({ target }) => change({ statement: target.value })}
        />
      </div>
      <Annexes annexes={draft.annexes} onChange={(annexes) => change({ annexes })} />
      <Refused error={error} label="defense.not_written" />
      <Button type="button" size="small" variant="secondary" isLoading={isPending} onClick={write}>
        {say("defense.write")}
      </Button>
      {data === undefined ? null : <Preview disputeId={disputeId} defense={data.defense} />}
    </div>
  )
}
