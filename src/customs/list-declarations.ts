import { findNamed, orderFactsOf, type OrderFacts } from "../medusa/order-book"
import type { AlipayModuleService, PaymentRow } from "../modules/alipay"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import type { DeclarationFilter } from "../modules/alipay/lists/declaration-list"
import type { Page, PageAsked } from "../modules/alipay/lists/pages"

/** What a list of declarations is narrowed to; what is not given may be anything. */
export type DeclarationsAsked = Omit<DeclarationFilter, "ids"> & {
  /** An order number, an e-mail address, or an id of the declaration, its part or its payment. */
  q?: string | undefined
  /** Whether shoppers' e-mail addresses may be searched for. */
  emails: boolean
}

/** A declaration with what a list says of it. */
export type ListedDeclaration = {
  declaration: DeclarationRow
  payment: PaymentRow | undefined
  facts: OrderFacts | undefined
}

type Lists = Pick<
  AlipayModuleService,
  "declarationList" | "declarations" | "paymentList" | "payments" | "database"
>

/** A page of declarations, newest first. */
export const listDeclarations = async (
  alipay: Lists,
  { q, emails, ...filter }: DeclarationsAsked,
  page: PageAsked
): Promise<Omit<Page<never>, "rows"> & { rows: ListedDeclaration[] }> => {
  const ids = q === undefined ? undefined : await search(alipay, q, emails)
  const found = await alipay.declarationList.page({ ...filter, ids }, page)
  return { ...found, rows: await withFacts(alipay, found.rows) }
}

/** A declaration by its id, with what a list says of it. */
export const findListedDeclaration = async (
  alipay: Lists,
  id: string
): Promise<ListedDeclaration | undefined> => {
  const declaration = await alipay.declarations.byId(id)
  return declaration && (await withFacts(alipay, [declaration]))[0]
}

const search = async (alipay: Lists, q: string, emails: boolean): Promise<string[]> => {
  if (!emails && q.includes("@")) {
    return []
  }
  const payments = await alipay.paymentList.find({ id: q, ...(await findNamed(alipay, q)) })
  return await alipay.declarationList.find(q, payments)
}

/** Declarations with what a list says of them. */
export const withFacts = async (
  alipay: Lists,
  declarations: readonly DeclarationRow[]
): Promise<ListedDeclaration[]> => {
  if (declarations.length === 0) {
    return []
  }
  const ids = new Set(declarations.map(({ alipay_payment_id }) => alipay_payment_id))
  const payments = new Map((await alipay.payments.byIds([...ids])).map((row) => [row.id, row]))
  const facts = await orderFactsOf(
    alipay,
    [...payments.values()].map(({ payment_collection_id }) => payment_collection_id)
  )
  return declarations.map((declaration) => {
    const payment = payments.get(declaration.alipay_payment_id)
    return { declaration, payment, facts: payment && facts.get(payment.payment_collection_id) }
  })
}
