import { sentence } from "../gateway"
import { ruledAccounts } from "../customs/ruled-accounts"
import { unknownChannels } from "../medusa/sales-channels"
import { fine, trouble, type Check, type Finding } from "./check"

/** A rule for a sales channel that is not there waits for orders that never come. */
export const ruledChannelsExist: Check = async ({ alipay, container }) => {
  const found: Finding[] = []
  for (const [handle, { salesChannels }] of await ruledAccounts(alipay)) {
    const about = { id: "customs", subject: handle }
    const unknown = await unknownChannels(container, salesChannels)
    found.push(
      unknown.length === 0
        ? fine(
            about,
            sentence(
              "customs_rule_fits",
              "Orders are declared to customs by rule, of sales channels that exist."
            )
          )
        : trouble(
            "warning",
            about,
            sentence(
              "customs_channel_gone",
              "No order of {{channels}} is declared to customs: the store has no such sales channel.",
              { channels: unknown.join(", ") }
            ),
            sentence(
              "customs_channel_gone_fix",
              "Choose other channels under Customs on the account's page, or correct customs.sales_channels in medusa-config."
            )
          )
    )
  }
  return found
}
