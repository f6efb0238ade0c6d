import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { AlertsSection } from "../../alerts/alerts-section"
import { useAccounts } from "../../api/accounts"
import { CopyableLines } from "../../components/copyable"
import { useDrawerAddress } from "../../components/drawer-address"
import { Section } from "../../components/section"
import { Loaded } from "../../components/loaded"
import { Empty } from "../../components/states"
import { DoctorSection } from "../../doctor/doctor-section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccountsResponse } from "../../../types/http"
import { AccountItem } from "./account-item"
import { providerLines } from "../config-lines"
import { CreateAccount } from "../create/create-account"
import { SealingNotice } from "../page/sealing-notice"

/** Every account that is registered or saved, and the health of the whole. */
export const AccountsPage = () => {
  const say = useText()
  const { opened, open, close } = useDrawerAddress("edit")
  const query = useAccounts()
  const { data } = query
  return (
    <div className="flex flex-col gap-y-3">
      {data === undefined || data.sealing.available ? null : (
        <SealingNotice sealing={data.sealing} />
      )}
      <Section
        level="h1"
        title={say("list.title")}
        description={say("list.description")}
        actions={
          <Button
            size="small"
            variant="secondary"
            disabled={data === undefined}
            onClick={() => open("new")}
          >
            <Plus />
            {say("list.create")}
          </Button>
        }
      >
        <Loaded query={query}>{({ accounts }) => <AccountList accounts={accounts} />}</Loaded>
      </Section>
      <AlertsSection />
      <DoctorSection handles={data?.accounts.map(({ handle }) => handle) ?? []} />
      {opened === "new" && data !== undefined ? <CreateAccount {...data} onClose={close} /> : null}
    </div>
  )
}

const AccountList = ({ accounts }: Pick<AdminAlipayAccountsResponse, "accounts">) => {
  const say = useText()
  return accounts.length === 0 ? (
    <Empty title={say("list.empty")}>
      <p className="txt-small text-ui-fg-subtle">{say("list.empty_hint")}</p>
      <CopyableLines text={providerLines("cn")} what={say("config_lines.name")} />
    </Empty>
  ) : (
    <ul className="divide-y" data-testid="accounts">
      {accounts.map((account) => (
        <AccountItem key={account.handle} account={account} />
      ))}
    </ul>
  )
}
