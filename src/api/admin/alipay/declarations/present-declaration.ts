import { readCertificate } from "../../../../customs/certificates"
import type { ListedDeclaration } from "../../../../customs/list-declarations"
import { maskCertificate } from "../../../../customs/rules/certificate"
import { whyNotCorrectable } from "../../../../customs/rules/refusals"
import { emailsOfAdmins } from "../../../../medusa/actors"
import type { AlipayModuleService } from "../../../../modules/alipay"
import type { DeclarationRow } from "../../../../modules/alipay/customs/declaration-row"
import type {
  AdminAlipayDeclarationDetail,
  AdminAlipayDeclarationRow,
} from "../../../../types/http"
import { presentHistory } from "../attention/present-item"

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

/** A declaration as a list shows it. */
export const presentDeclaration = ({
  declaration,
  payment,
  facts,
}: ListedDeclaration): AdminAlipayDeclarationRow => ({
  id: declaration.id,
  state: declaration.state,
  origin: declaration.origin,
  amount: declaration.amount,
  currency_code: "CNY",
  currency_decimals: 2,
  customs_code: declaration.customs_code,
  merchant_customs_code: declaration.merchant_customs_code,
  merchant_customs_name: declaration.merchant_customs_name,
  sub_order_id: declaration.sub_order_id === "" ? null : declaration.sub_order_id,
  customs_payment_id: declaration.customs_payment_id,
  customs_order_id: declaration.customs_order_id,
  clearing_channel: declaration.clearing_channel,
  clearing_id: declaration.clearing_id,
  registration_id: declaration.registration_id,
  identity_check: declaration.identity_check,
  result_code: declaration.result_code,
  customs_result_code: declaration.customs_result_code,
  customs_result_text: declaration.customs_result_text,
  returned_at: iso(declaration.returned_at),
  replaced_by_id: declaration.replaced_by_id,
  replaces_id: declaration.replaces_id,
  fulfillment_id: declaration.fulfillment_id,
  handle: declaration.handle,
  environment: payment?.environment ?? null,
  payment_id: declaration.alipay_payment_id,
  payment_request_id: payment?.payment_request_id ?? null,
  gateway_payment_id: payment?.gateway_payment_id ?? null,
  order_id: facts?.order_id ?? declaration.order_id,
  order_display_id: facts?.order_display_id ?? null,
  created_at: declaration.created_at.toISOString(),
  updated_at: declaration.updated_at.toISOString(),
})

/** What may be shown of a certificate; nothing of one that can't be read. */
const shown = (alipay: AlipayModuleService, declaration: DeclarationRow) => {
  const certificate = readCertificate(alipay, declaration)
  return certificate === undefined || certificate === "unreadable"
    ? null
    : maskCertificate(certificate)
}

/** A declaration with everything that is known of it. */
export const presentDeclarationDetail = async (
  alipay: AlipayModuleService,
  listed: ListedDeclaration
): Promise<AdminAlipayDeclarationDetail> => {
  const { declaration, payment } = listed
  const { actor_id: actor } = declaration
  const [history, admins] = await Promise.all([
    alipay.history.ofPayments([declaration.alipay_payment_id]),
    emailsOfAdmins(alipay, [actor]),
  ])
  const own = history.filter(({ details }) => details["declaration_id"] === declaration.id)
  return {
    ...presentDeclaration(listed),
    actor: actor === null ? null : (admins.get(actor) ?? actor),
    certified: declaration.certified,
    certificate: shown(alipay, declaration),
    not_correctable: whyNotCorrectable(declaration)?.message ?? null,
    history: await presentHistory(alipay, own, () => payment?.payment_request_id ?? null),
  }
}
