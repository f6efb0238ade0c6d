import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useRegion } from "../api/doctor"
import { EnvironmentBadge } from "../components/badges"
import { Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { Empty } from "../components/states"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayRegionAccount } from "../../types/http"

/** What Medusa's region page tells its widgets. */
export type RegionOfAdmin = {
  id: string
  currency_code: string
  payment_providers?: readonly { id: string }[] | null
}

const editionOf = ({ currency_code: currency, payment_providers: providers }: RegionOfAdmin) =>
  [currency, ...(providers ?? []).map(({ id }) => id).sort()].join()

/** What shoppers of a region see of each account, and why not if nothing. */
export const RegionSection = ({ region }: { region: RegionOfAdmin }) => {
  const say = useText()
  const query = useRegion(region.id, editionOf(region))
  const currency = (query.data?.currency_code ?? region.currency_code).toUpperCase()
  return (
    <Section
      title={say("region_widget.title")}
      description={say("region_widget.description", { currency })}
      actions={
        <Button asChild size="small" variant="secondary">
          <Link to="/settings/alipay">{say("region_widget.all_settings")}</Link>
        </Button>
      }
    >
      <Loaded query={query}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <Empty title={say("region_widget.none")} />
          ) : (
            <ul className="divide-y" data-testid="alipay-region">
              {accounts.map((account) => (
                <RegionAccount key={account.handle} account={account} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

const RegionAccount = ({ account }: { account: AdminAlipayRegionAccount }) => {
  const say = useText()
  const said = useSaid()
  const { handle, label, environment, reason, reason_sentence: sentence, wallets } = account
  const name = label ?? handle
  return (
    <li className="flex flex-col gap-3 px-6 py-4" data-account={handle}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-2">
          <Text as="span" size="small" weight="plus">
            {name}
          </Text>
          <EnvironmentBadge environment={environment} />
          <StatusBadge color={reason === null ? "green" : "orange"}>
            {say(reason === null ? "region_widget.offered" : "region_widget.not_offered")}
          </StatusBadge>
        </span>
        <Button asChild size="small" variant="transparent">
          <Link
            to={`/settings/alipay/${handle}`}
            aria-label={say("region_widget.settings_of", { account: name })}
          >
            {say("region_widget.settings")}
          </Link>
        </Button>
      </div>
      {reason === null ? (
        <RegionWallets wallets={wallets} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {say("region_widget.nothing_shown")}: {said(sentence ?? { message: reason })}
        </Text>
      )}
    </li>
  )
}

const RegionWallets = ({ wallets }: Pick<AdminAlipayRegionAccount, "wallets">) => {
  const say = useText()
  const said = useSaid()
  return (
    <ul className="flex flex-col gap-2">
      {wallets.map(({ type, name, offered, reason, reason_sentence: sentence }) => (
        <li
          key={type}
          data-wallet={type}
          className="txt-compact-small flex flex-wrap items-center gap-2"
        >
          <span>{name}</span>
          <Badge size="2xsmall" color={offered ? "green" : "grey"}>
            {say(offered ? "region_widget.offered" : "region_widget.not_offered")}
          </Badge>
          {reason === null ? null : (
            <span className="text-ui-fg-subtle">{said(sentence ?? { message: reason })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
