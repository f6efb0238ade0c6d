import { Text } from "@medusajs/ui"
import { useAgreements } from "../api/agreements"
import { Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import { LinkedWallet } from "./linked-wallet"

/** The wallets a customer has linked, and what was last charged to them. */
export const CustomerWallets = ({ customerId }: { customerId: string }) => {
  const say = useText()
  const query = useAgreements(customerId)
  return (
    <Section title={say("linked.title")} description={say("linked.description")}>
      <Loaded query={query} rows={1}>
        {({ agreements }) =>
          agreements.length === 0 ? (
            <Empty title={say("linked.none")}>
              <Text size="small" className="text-ui-fg-subtle">
                {say("linked.none_hint")}
              </Text>
            </Empty>
          ) : (
            <ul className="divide-y" data-testid="alipay-wallets">
              {agreements.map((agreement) => (
                <LinkedWallet key={agreement.id} agreement={agreement} customerId={customerId} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}
