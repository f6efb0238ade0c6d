import type { ComponentType } from "react"
import type { EditDrawerProps } from "./edit-drawer"
import { EditGeneral } from "./edit-general"
import { EditCustoms } from "../customs/edit-customs"
import { EditPayments } from "./edit-payments"
import { EditPrivateKey } from "../keys/edit-private-key"
import { EditPublicKeys } from "../keys/edit-public-keys"
import { EditReturnUrl } from "./edit-return-url"
import type { EditableSection } from "../fields"

const EDITORS: Record<EditableSection, ComponentType<EditDrawerProps>> = {
  general: EditGeneral,
  private_key: EditPrivateKey,
  public_keys: EditPublicKeys,
  payments: EditPayments,
  customs: EditCustoms,
  return_url: EditReturnUrl,
}

/** The form of one part of an account. */
export const EditSection = ({
  section,
  ...props
}: EditDrawerProps & { section: EditableSection }) => {
  const Editor = EDITORS[section]
  return <Editor key={section} {...props} />
}
