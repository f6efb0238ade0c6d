import { Button, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { useAccount } from "../../api/accounts"
import { useDrawerAddress } from "../../components/drawer-address"
import { Section } from "../../components/section"
import { Loaded } from "../../components/loaded"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccountResponse } from "../../../types/http"
import { AccountHeader } from "./account-header"
import { ConnectionSection } from "./connection-section"
import { CustomsSection } from "../customs/customs-section"
import { fieldOf, sectionOf, type OpenEditor } from "../fields"
import { EditSection } from "../edit/edit-section"
import { GeneralSection } from "./general-section"
import { HistorySection } from "./history-section"
import { KeysSection } from "../keys/keys-section"
import { NotificationsSection } from "./notifications-section"
import { PaymentsSection } from "./payments-section"
import { ReturnUrlSection } from "./return-url-section"
import { SealingNotice } from "./sealing-notice"
import { useNamedSection } from "./use-named-section"

/** One account: every value with its source, its keys, tests, notifications and history. */
export const AccountPage = () => {
  const { handle = "" } = useParams()
  const query = useAccount(handle)
  if (query.data !== undefined) {
    return <LoadedAccount key={handle} {...query.data} />
  }
  if (query.error?.status === 404) {
    return <MissingAccount handle={handle} />
  }
  return (
    <Section title={handle} level="h1">
      <Loaded query={query} rows={6}>
        {() => null}
      </Loaded>
    </Section>
  )
}

const MissingAccount = ({ handle }: { handle: string }) => {
  const say = useText()
  return (
    <Section level="h1" title={say("account.not_found", { handle })}>
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        <Text size="small">{say("account.not_found_hint")}</Text>
        <Button asChild size="small" variant="secondary">
          <Link to="/settings/alipay">{say("account.back")}</Link>
        </Button>
      </div>
    </Section>
  )
}

const LoadedAccount = ({ account, sealing }: AdminAlipayAccountResponse) => {
  const { opened, detail, open, close } = useDrawerAddress("edit")
  useNamedSection()
  const section = sectionOf(opened)
  const edit: OpenEditor = (part, field) => open(part, field === undefined ? {} : { field })
  return (
    <div className="flex flex-col gap-y-3">
      <AccountHeader account={account} onEdit={edit} />
      {sealing.available ? null : <SealingNotice sealing={sealing} />}
      <ConnectionSection account={account} onEdit={edit} />
      <GeneralSection account={account} onEdit={edit} />
      <KeysSection account={account} sealing={sealing} onEdit={edit} />
      <PaymentsSection account={account} onEdit={edit} />
      <CustomsSection account={account} onEdit={edit} />
      <ReturnUrlSection account={account} onEdit={edit} />
      <NotificationsSection account={account} />
      <HistorySection handle={account.handle} />
      {section === undefined ? null : (
        <EditSection
          section={section}
          focusOn={fieldOf(detail("field"))}
          account={account}
          onClose={close}
        />
      )}
    </div>
  )
}
