import { Text } from "@medusajs/ui"
import { SourceTag } from "../../components/badges"
import { Row, Rows, Section } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AlipaySealing } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { EditButton } from "../page/edit-button"
import { KeyFacts } from "./key-facts"
import { MakeKeyPair } from "./make-key-pair"
import { PublicKeyFacts } from "./public-key-facts"
import { WaitingKeyPair } from "./waiting-key-pair"

type KeysSectionProps = {
  account: AdminAlipayAccount
  sealing: AlipaySealing
  onEdit: OpenEditor
}

/** The keys each side signs with. */
export const KeysSection = ({ account, sealing, onEdit }: KeysSectionProps) => {
  const say = useText()
  return (
    <>
      <Section
        anchor="private_key"
        title={say("keys.own")}
        description={say("keys.description")}
        actions={
          <>
            <MakeKeyPair account={account} isPossible={sealing.available} />
            <EditButton
              what={say("keys.paste_own")}
              text={say("keys.paste_own")}
              onClick={() => onEdit("private_key")}
            />
          </>
        }
      >
        {account.private_key === null ? (
          <div className="flex flex-col gap-1 px-6 py-4">
            <Text size="small" weight="plus">
              {say("keys.own_missing")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {say("keys.own_missing_hint")}
            </Text>
          </div>
        ) : (
          <KeyFacts facts={account.private_key} />
        )}
        {account.next_private_key === null ? null : (
          <WaitingKeyPair account={account} facts={account.next_private_key} />
        )}
      </Section>
      <AlipayKeys account={account} onEdit={onEdit} />
    </>
  )
}

const AlipayKeys = ({ account, onEdit }: Omit<KeysSectionProps, "sealing">) => {
  const say = useText()
  const { source, keys } = account.alipay_public_keys
  return (
    <Section
      anchor="public_keys"
      title={say("keys.alipay")}
      description={say("keys.alipay_hint")}
      actions={<EditButton what={say("keys.alipay_edit")} onClick={() => onEdit("public_keys")} />}
    >
      {keys.length === 0 ? (
        <div className="flex items-center justify-between gap-2 px-6 py-4">
          <Text size="small">{say("keys.alipay_missing")}</Text>
          <SourceTag source="missing" />
        </div>
      ) : (
        <Rows>
          {keys.map((key) => (
            <Row
              key={key.key_version}
              name={say("keys.version", { version: key.key_version })}
              tag={<SourceTag source={source} />}
            >
              <PublicKeyFacts facts={key} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}
