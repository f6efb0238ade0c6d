import type {
  BigNumberInput,
  CreateCartWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { askFirst, paymentModule } from "./services"

type Location = {
  id: string
  address?: {
    country_code: string | null
    province: string | null
    city: string | null
    postal_code: string | null
    address_1: string | null
  } | null
}

type Channel = { id: string; is_disabled: boolean; stock_locations?: ({ id: string } | null)[] }

/** A sales channel with the ids of the stock locations that its orders are taken from. */
export const readChannel = async (
  container: MedusaContainer,
  id: string
): Promise<{ isDisabled: boolean; locationIds: string[] } | undefined> => {
  const channel = await askFirst<Channel>(container, {
    entity: "sales_channel",
    fields: ["id", "is_disabled", "stock_locations.id"],
    filters: { id },
  })
  return (
    channel && {
      isDisabled: channel.is_disabled,
      locationIds: (channel.stock_locations ?? []).flatMap((location) => location?.id ?? []),
    }
  )
}

const ADDRESS_FIELDS = ["country_code", "province", "city", "postal_code", "address_1"]

/** Where a counter's taxes are due; nothing where the stock location has no address. */
const readTaxAddress = async (container: MedusaContainer, locationId: string) => {
  const location = await askFirst<Location>(container, {
    entity: "stock_location",
    fields: ["id", ...ADDRESS_FIELDS.map((field) => `address.${field}`)],
    filters: { id: locationId },
  })
  const { country_code: country, ...rest } = location?.address ?? { country_code: null }
  const known = Object.entries(rest).filter(([, value]) => typeof value === "string")
  return country === null
    ? undefined
    : {
        country_code: country.toLowerCase(),
        ...(Object.fromEntries(known) as Record<string, string>),
      }
}

/** What is sold over a counter: a variant at its price, or a sum in major units with its taxes in it. */
export type CounterLine =
  { variant_id: string; quantity: number } | { title: string; amount: string }

const toItem = (line: CounterLine) =>
  "variant_id" in line
    ? { ...line, requires_shipping: false }
    : {
        title: line.title,
        unit_price: line.amount as BigNumberInput,
        quantity: 1,
        is_tax_inclusive: true,
        requires_shipping: false,
      }

export type CounterCart = {
  regionId: string
  channelId: string
  locationId: string
  lines: readonly CounterLine[]
  metadata: Record<string, unknown>
}

/** Has Medusa make a cart of what is handed over a counter, with its taxes, and what is to be paid for it. */
export const createCounterCart = async (
  container: MedusaContainer,
  { regionId, channelId, locationId, lines, metadata }: CounterCart
): Promise<{ cartId: string; collectionId: string; amount: BigNumberInput; currency: string }> => {
  const address = await readTaxAddress(container, locationId)
  const input = {
    region_id: regionId,
    sales_channel_id: channelId,
    items: lines.map(toItem),
    ...(address === undefined ? {} : { shipping_address: address }),
    metadata,
  }
  // Medusa's type leaves out what its workflow takes of an item.
  const { result: cart } = await createCartWorkflow(container).run({
    input: input as CreateCartWorkflowInputDTO,
  })
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  return {
    cartId: cart.id,
    collectionId: result.id,
    amount: result.amount,
    currency: result.currency_code.toUpperCase(),
  }
}

type CounterSession = { providerId: string; currency: string; amount: BigNumberInput }

/** Opens a payment session in the place of those that a payment collection has. */
export const replaceCounterSession = async (
  container: MedusaContainer,
  collectionId: string,
  { providerId, currency, amount }: CounterSession
): Promise<string> => {
  const payments = paymentModule(container)
  const old = await payments.listPaymentSessions(
    { payment_collection_id: collectionId },
    { select: ["id"], take: null }
  )
  for (const { id } of old) {
    await payments.deletePaymentSession(id)
  }
  const { id } = await payments.createPaymentSession(collectionId, {
    provider_id: providerId,
    currency_code: currency.toLowerCase(),
    amount,
    data: {},
    context: {},
  })
  return id
}
