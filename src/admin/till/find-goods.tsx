import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useFindGoods } from "../api/till"
import { moneyText } from "../attention/wording"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayGood, AdminAlipayPlace } from "../../types/http"
import { readScanned } from "./code-kind"
import { ScanField } from "./scan-field"

type FindGoodsProps = {
  place: AdminAlipayPlace
  onGood: (good: AdminAlipayGood) => void
  /** Enter without a text: on to the payment. */
  onEmpty: () => void
}

/** Looks for what is sold. A barcode or SKU that is known is taken at once; the code of a receipt opens its sale. */
export const FindGoods = ({ place, onGood, onEmpty }: FindGoodsProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const [, setSearch] = useSearchParams()
  const [isShoppers, setShoppers] = useState(false)
  const { mutate, reset, data, error, isPending, variables } = useFindGoods(place.stock_location_id)
  const find = (q: string): void =>
    mutate(q, {
      onSuccess: ({ goods: [good, ...others] }) => {
        if (good?.is_exact === true && others.length === 0) {
          reset()
          onGood(good)
        }
      },
    })
  const take = (text: string): void => {
    const scanned = readScanned(text)
    setShoppers(scanned.is === "shopper")
    if (scanned.is === "receipt") {
      setSearch({ sale: scanned.saleId })
    } else if (text === "") {
      onEmpty()
    } else if (scanned.is === "goods") {
      find(scanned.q)
    }
  }
  const isNothing = data?.goods.length === 0
  const trouble = error === null ? undefined : refusal(error)
  const wrong = isNothing ? say("till.not_found", { q: variables ?? "" }) : trouble
  return (
    <ScanField
      label={say("till.find")}
      action={say("till.search")}
      error={isShoppers ? say("till.shopper_code") : wrong}
      isBusy={isPending}
      onText={take}
    >
      <Found
        place={place}
        goods={isShoppers ? [] : (data?.goods ?? [])}
        onGood={(good) => {
          reset()
          onGood(good)
        }}
      />
    </ScanField>
  )
}

type FoundProps = {
  place: AdminAlipayPlace
  goods: readonly AdminAlipayGood[]
  onGood: (good: AdminAlipayGood) => void
}

const Found = ({ place, goods, onGood }: FoundProps) => {
  const say = useText()
  return goods.length === 0 ? null : (
    <ul className="flex flex-col gap-1">
      {goods.map((good) => (
        <li key={good.variant_id}>
          <button
            type="button"
            disabled={good.amount === null}
            onClick={() => onGood(good)}
            className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus border-ui-border-base flex min-h-12 w-full items-center justify-between gap-3 rounded-lg border px-3 py-2 text-start outline-none disabled:opacity-60"
          >
            <span className="min-w-0">
              <Text as="span" size="small" weight="plus" className="block break-words">
                {good.title}
              </Text>
              <Text as="span" size="xsmall" className="text-ui-fg-subtle block">
                {[good.variant_title, good.sku].filter((each) => each !== null).join(" · ")}
              </Text>
            </span>
            <span className="txt-compact-small whitespace-nowrap tabular-nums">
              {good.amount === null
                ? say("till.no_price")
                : moneyText(good.amount, place.currency_code, place.currency_decimals)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
