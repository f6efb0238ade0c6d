import type { MedusaContainer } from "@medusajs/framework/types"
import { shopName } from "../medusa/payable"
import { alipayOf, type AlipayModuleService } from "../modules/alipay"
import type { ShopperChoice } from "../payments/rules/shopper-choice"
import { listWays, type Way } from "./list-ways"
import type { LinkView } from "./read-link"
import { showMissing, type Shown } from "../shopper-pages/rules/missing"
import { renderPage } from "../shopper-pages/rules/page"
import type { PageLocale } from "../shopper-pages/rules/texts"
import { describeLink, type Described } from "./rules/describe-link"
import { mayStart } from "./rules/link-state"

/** Who looks at a link, and where. */
export type Visitor = {
  locale: PageLocale
  terminal: ShopperChoice["terminal"]
  /** The path of the page. */
  address: string
}

/** The name an account gives the shop, or the store's own. */
const nameOfShop = async (
  alipay: AlipayModuleService,
  ways: readonly Way[],
  { row }: LinkView
): Promise<string> => {
  const [handle] = ways.length > 0 ? ways.map(({ id }) => id.split(":")[0]) : [row?.handle]
  const current = handle === undefined ? undefined : await alipay.accounts.current(handle)
  const given = current === undefined || current instanceof Error ? undefined : current.account
  return given?.displayName ?? (await shopName(alipay))
}

/** The ways to pay a link now; none where it can't be paid. */
export const waysOfLink = async (
  container: MedusaContainer,
  { payable, state }: LinkView,
  { terminal, locale }: Visitor
): Promise<Way[]> =>
  mayStart(state) ? await listWays(alipayOf(container), { payable, terminal, locale }) : []

type How = Pick<Described, "notice" | "forwards" | "returned">

/** The page of a link as it stands. */
export const showLink = async (
  container: MedusaContainer,
  { link, visitor, ...how }: { link: LinkView | undefined; visitor: Visitor } & How
): Promise<Shown> => {
  if (!link) {
    return showMissing(visitor.locale)
  }
  const ways = await waysOfLink(container, link, visitor)
  const { claims, payable, state, row, redirectUrl, refusal, wentBack } = link
  const page = describeLink({
    ...how,
    locale: visitor.locale,
    address: visitor.address,
    shop: await nameOfShop(alipayOf(container), ways, link),
    state,
    amount: payable.amount,
    currency: payable.currency,
    before: claims,
    expiresAt: claims.expiresAt,
    orderNumber: payable.orderNumber,
    refusal,
    wentBack,
    ways,
    open:
      state === "waiting" && row && redirectUrl !== null
        ? { wallet: row.payment_method_type, url: redirectUrl }
        : undefined,
  })
  return { status: how.notice === undefined ? 200 : 409, html: renderPage(page) }
}
