import { Hint, Input } from "@medusajs/ui"
import { useId, useState } from "react"
import { Field } from "../components/field"
import { MOST_BYTES, readBase64 } from "../disputes/read-file"
import { useText } from "../i18n/use-text"
import type { AlipayNewStoreDocument } from "../../types/http"

const USUAL = "ARTICLES_OF_ASSOCIATION"

type Chosen = { type: string; file: File | undefined }

/** A document that goes with a registration. */
export const useDocument = () => {
  const [chosen, setChosen] = useState<Chosen>({ type: USUAL, file: undefined })
  const { type, file } = chosen
  return {
    chosen,
    choose: (part: Partial<Chosen>) => setChosen({ ...chosen, ...part }),
    isTooLarge: (file?.size ?? 0) > MOST_BYTES,
    read: async (): Promise<AlipayNewStoreDocument[] | undefined> =>
      file === undefined ? undefined : [{ type, name: file.name, content: await readBase64(file) }],
  }
}

type FieldProps = { document: ReturnType<typeof useDocument>; hasKept: boolean }

export const DocumentField = ({ document, hasKept }: FieldProps) => {
  const say = useText()
  const id = useId()
  const { chosen, choose, isTooLarge } = document
  return (
    <div className="flex flex-col gap-4">
      <Field
        id={`${id}-file`}
        label={say("stores.document")}
        isOptional
        hint={say("stores.document_hint")}
        error={isTooLarge ? say("stores.too_large") : undefined}
      >
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={({ target }) => choose({ file: target.files?.[0] })}
          />
        )}
      </Field>
      {hasKept && chosen.file === undefined ? <Hint>{say("stores.kept")}</Hint> : null}
      {chosen.file === undefined ? null : (
        <Field id={`${id}-type`} label={say("stores.document_kind")}>
          {(control) => (
            <Input
              {...control}
              value={chosen.type}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => choose({ type: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}
