import { Button, Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { Refused } from "../components/refused"
import { useText } from "../i18n/use-text"
import { MOST_BYTES, readBase64 } from "./read-file"
import { useSendDefense } from "./send-defense"

/** Sends a file that was written elsewhere. */
export const OwnFile = ({ disputeId }: { disputeId: string }) => {
  const say = useText()
  const id = useId()
  const [file, setFile] = useState<File>()
  const { send, isPending, error } = useSendDefense(disputeId)
  const isTooLarge = (file?.size ?? 0) > MOST_BYTES
  const start = async (chosen: File): Promise<void> =>
    await send({ document: await readBase64(chosen), file_name: chosen.name })
  return (
    <div className="flex flex-col items-start gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {say("defend.file")}
      </Label>
      <Input
        id={id}
        type="file"
        accept=".pdf,.doc,.docx"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setFile(target.files?.[0])}
      />
      <Hint id={`${id}-hint`} variant={isTooLarge ? "error" : "info"}>
        {isTooLarge
          ? say("defend.too_large", {
              ...{ name: file?.name ?? "", bytes: file?.size ?? 0, most: MOST_BYTES },
            })
          : say("defend.own_hint")}
      </Hint>
      <Refused error={error} label="defend.refused" />
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={file === undefined || isTooLarge}
        isLoading={isPending}
        onClick={() => void (file === undefined ? undefined : start(file))}
      >
        {say("defend.send")}
      </Button>
    </div>
  )
}
