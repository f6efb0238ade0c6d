import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

const SRC = join(__dirname, "..", "..", "src")

/** What is read on the admin's pages is said there; texts in languages of their own are not the pages'. */
const ROOMS = [
  ...["api/admin/alipay", "stores", "disputes", "customs", "payment-links", "till"],
  ...["payments", "agreements", "accounts", "api/admin/orders"],
  ...["providers", "workflows"],
]
/** Texts in several languages, and tables whose rows have codes, which `laws/sentences` holds. */
const OTHER_LANGUAGES =
  /\/texts\/|__tests__|\/(?:shopper-texts|alert-texts)\/|clerk-texts|poster-texts|connection-trouble-table|probe-troubles/

/** English that no page shows, by its beginning. */
const NEVER_SHOWN = [
  // Medusa answers a conflict with its own sentence, for which the pages have theirs.
  "The sale is being worked on by another request.",
  "Another request registers this place",
  // Faults of the server, for its log.
  "The reader has hung up.",
  "The request ${requestId} is gone; rows of alipay_dispute_request",
  "The session ${sessionId} of sale ${sale.id} was opened without a payment.",
  "Payment request ${row.payment_request_id} has no payment id yet.",
  "There is no agreement ${id}.",
  "The payment session ${sessionId} of charge",
  "The order is paid otherwise.",
  "The cart's total has changed since",
  "The cart was deleted.",
  "The Alipay provider is not registered as",
  "The address of a printed code has",
  // Conflicts, as above.
  "The hold has changed since you saw it",
  "Money of this order is being moved by another request.",
  "Another request is working on this payment.",
  // What a storefront sends, and what its shopper reads, who has other texts.
  "data.",
  "${missing}, or set return_url",
  "${field} leads to ${site}",
  "${refused} Add it to allowed_return_origins",
  "The payment has not been confirmed yet.",
  "This cart is paid with a linked wallet.",
  "A linked wallet can only be used by its owner.",
  "An Alipay payment starts from a payment session",
  "context.",
  "A linked wallet is charged when its owner completes",
  "You have started to link a wallet several times.",
  "Wallets can't be linked in this shop",
  "This wallet can't be linked at the moment.",
  "confirmation is not right",
  "payment_method_type ${JSON.stringify(wanted ?? null)}",
  // What a program gives that charges a linked wallet.
  "holds a character that can't be kept",
  "There is no linked wallet",
  "${name} can't be charged in",
  "amount must be",
  "amount ${decimal} has more decimals",
  "idempotency_key",
  "Give either order_id or payment_collection_id",
  "There is no order ${orderId} of customer",
  "payment_collection_id ${",
  "order_id ${orderId} is a draft",
  "order_id ${orderId} is in",
  "order_id ${debtor} owes",
  'amount "${OWED}" is what an order owes',
  // Facts of an answer that the pages say in their own words.
  "The defense has ${figure(bytes)} bytes",
  "All of this payment is declared.",
  "The buyer is not the payer, as Alipay says",
]

/** What makes a sentence with a code, and what writes to the log. */
const SAYS = new Set(["sentence", "said", "addSaid", "warn", "info", "error", "debug"])

const nameOf = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : ts.isIdentifier(expression)
      ? expression.text
      : ""

const isSentence = (text: string): boolean => /[a-z]{2,} [a-z]+ /.test(text) && /\.\s*$/.test(text)

/** Sentences of a source that have no code. */
const uncoded = (text: string): string[] => {
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SAYS.has(nameOf(node))) {
      return
    }
    const words = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.getText(source).slice(1, -1)
        : ""
    if (isSentence(words)) {
      found.push(words)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const filesBelow = (room: string): string[] =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .map((name) => join(room, name))
    .filter((path) => path.endsWith(".ts") && !OTHER_LANGUAGES.test(path))

describe("what the server says on an admin's page", () => {
  it("has a code, so that it is said in the page's language", () => {
    const left = ROOMS.flatMap(filesBelow).flatMap((file) =>
      uncoded(readFileSync(join(SRC, file), "utf8")).map((text) => [file, text] as const)
    )
    const isKnown = (text: string) => NEVER_SHOWN.some((start) => text.startsWith(start))
    expect(left.filter(([, text]) => !isKnown(text))).toEqual([])
    expect(NEVER_SHOWN.filter((start) => !left.some(([, text]) => text.startsWith(start)))).toEqual(
      []
    )
  })

  it.each([
    'z.string("name must be a text of some kind.")',
    "const message = `${name} must be a text of some kind.`",
    'throw new MedusaError(type, "There is no such thing here.")',
    '({ field: "a", message: "This is not a field." })',
  ])("is noticed without one: %s", (text) => expect(uncoded(text)).toHaveLength(1))

  it.each(['said("a", "name must be a text of some kind.")', 'logger.warn("It is not so good.")'])(
    "is left where it has one, or is the log's: %s",
    (text) => expect(uncoded(text)).toEqual([])
  )

  it("keeps its values on the way: every admin route is explained", () => {
    const routes = filesBelow("api/admin/alipay").filter((file) => file.endsWith("/route.ts"))
    expect(routes.length).toBeGreaterThan(40)
    const bare = routes.filter((file) =>
      /export const (?:GET|POST|PUT|PATCH|DELETE) = (?!explained\b)/.test(
        readFileSync(join(SRC, file), "utf8")
      )
    )
    expect(bare).toEqual([])
  })
})
