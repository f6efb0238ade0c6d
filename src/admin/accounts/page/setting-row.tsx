import type { ReactNode } from "react"
import { SourceTag } from "../../components/badges"
import { Row } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AlipayValueSource } from "../../../types/http"
import type { FieldName } from "../fields"

type SettingRowProps = { name: FieldName; source: AlipayValueSource; children: ReactNode }

/** A setting's value in force and where it comes from. */
export const SettingRow = ({ name, source, children }: SettingRowProps) => {
  const say = useText()
  const isEmpty = children === null || children === undefined || children === ""
  return (
    <Row name={say(`field.${name}.label`)} tag={<SourceTag source={source} />}>
      {isEmpty ? <span className="text-ui-fg-muted">–</span> : children}
    </Row>
  )
}
