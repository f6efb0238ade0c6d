import { Button, Hint, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useText } from "../../i18n/use-text"
import { readAnnex, type Annex } from "./read-annex"

type AnnexesProps = { annexes: readonly Annex[]; onChange: (annexes: readonly Annex[]) => void }

/** Files that are put behind a defense. */
export const Annexes = ({ annexes, onChange }: AnnexesProps) => {
  const say = useText()
  const id = useId()
  const [unread, setUnread] = useState<string>()
  const add = async (files: readonly File[]): Promise<void> => {
    setUnread(undefined)
    const read: Annex[] = []
    for (const file of files) {
      try {
        read.push(await readAnnex(file))
      } catch {
        setUnread(file.name)
      }
    }
    onChange([...annexes, ...read])
  }
  return (
    <div className="flex w-full flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {say("defense.annexes")}
      </Label>
      <Input
        id={id}
        type="file"
        multiple
        accept=".pdf,.png,.jpg,.jpeg,image/*"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])]
          // The same file can be chosen again after it was removed.
          target.value = ""
          void add(chosen)
        }}
      />
      <Hint id={`${id}-hint`} variant={unread === undefined ? "info" : "error"}>
        {unread === undefined
          ? say("defense.annexes_hint")
          : say("defense.unread", { name: unread })}
      </Hint>
      <Chosen annexes={annexes} onChange={onChange} />
    </div>
  )
}

const Chosen = ({ annexes, onChange }: AnnexesProps) => {
  const say = useText()
  return annexes.length === 0 ? null : (
    <ul className="flex flex-col gap-1">
      {annexes.map((annex, at) => (
        <li key={`${at}-${annex.name}`} className="flex flex-wrap items-center gap-2">
          <Text size="small" className="min-w-0 break-all">
            {annex.name} · {say("dispute.bytes", { bytes: annex.bytes })}
          </Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={say("defense.remove", { name: annex.name })}
            onClick={() => onChange(annexes.filter((_, other) => other !== at))}
          >
            {say("action.remove")}
          </Button>
        </li>
      ))}
    </ul>
  )
}
