import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast, usePrompt } from "@medusajs/ui"
import { usePaymentExport, usePaymentFilters } from "../api/payments"
import { saveFile } from "../components/save-file"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import { askedOf, typeOf, type PaymentAddress } from "./asked"
import { statusOptions } from "./payment-filters"
import { placeText } from "./place-text"

/** The filters in words, as the page names them. */
const useFilterWords = (address: PaymentAddress): string => {
  const say = useText()
  const { q, status, wallet, handle, environment, stock_location_id: at, from, to } = address.values
  const { data } = usePaymentFilters()
  const walletName = data?.wallets.find((each) => each.wallet === wallet)?.name ?? wallet
  const place = data?.places.find((each) => each.stock_location_id === at)
  const statuses = new Map(statusOptions(say, typeOf(address)))
  const named: readonly (readonly [label: string, value: string | undefined])[] = [
    [say("pay_list.status"), status === undefined ? undefined : (statuses.get(status) ?? status)],
    [say("pay_list.wallet"), walletName],
    [say("pay_list.account"), handle],
    [
      say("pay_list.environment"),
      environment && say(`environment.${environment === "live" ? "live" : "sandbox"}`),
    ],
    [say("pay_list.place"), place === undefined ? at : placeText(place)],
    [say("pay_list.from"), from],
    [say("pay_list.to"), to],
  ]
  const words = named.flatMap(([label, value]) =>
    value === undefined ? [] : [`${label}: ${value}`]
  )
  return [...(q === undefined ? [] : [`“${q}”`]), ...words].join(", ")
}

/** Saves what the list shows, all pages of it, as a file; says first what will be in it. */
export const ExportButton = ({ address }: { address: PaymentAddress }) => {
  const say = useText()
  const prompt = usePrompt()
  const refusal = useRefusalText()
  const filters = useFilterWords(address)
  const { mutate, isPending } = usePaymentExport()
  const start = async (): Promise<void> => {
    const what = say(`list_type.${typeOf(address)}`)
    const isSure = await prompt({
      title: say("pay_list.export_title"),
      description:
        filters === ""
          ? say("pay_list.export_all", { what })
          : say("pay_list.export_filtered", { what, filters }),
      confirmText: say("pay_list.export"),
      cancelText: say("action.cancel"),
      variant: "confirmation",
    })
    if (isSure) {
      mutate(askedOf(address), {
        onSuccess: saveFile,
        onError: (error) =>
          void toast.error(say("pay_list.export_failed", { reason: refusal(error) })),
      })
    }
  }
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void start()}>
      <ArrowDownTray />
      {say("pay_list.export")}
    </Button>
  )
}
