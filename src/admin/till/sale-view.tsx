import { Button, Container } from "@medusajs/ui"
import { Block, Section } from "../components/section"
import { Failed, LoadingRows } from "../components/states"
import { useText } from "../i18n/use-text"
import { Offline } from "./offline"
import { PayPanel } from "./pay-panel"
import { ReceiptView } from "./receipt-view"
import { useSaleScreen, type SaleScreen } from "./use-sale-screen"

type SaleViewProps = {
  id: string
  /** Begun on this device, and not looked up. */
  isOwn: boolean
  onLeave: (isBasketSold: boolean) => void
  onBegun: (saleId: string) => void
}

/** A sale on its way to an order, and its receipt. */
export const SaleView = ({ id, isOwn, onLeave, onBegun }: SaleViewProps) => {
  const stand = useSaleScreen(id)
  const { sale, screen, error, refusal, pay } = stand
  if (sale === undefined || screen === undefined) {
    return <NoSale stand={stand} onLeave={() => onLeave(false)} />
  }
  return (
    <div className="flex flex-col gap-3">
      <Offline isLost={error?.status === 0} />
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <PayPanel
          sale={sale}
          screen={screen}
          isOwn={isOwn}
          refusal={refusal}
          pay={pay}
          onLeave={onLeave}
          onBegun={onBegun}
        />
        <ReceiptView sale={sale} stand={screen} />
      </div>
    </div>
  )
}

/** A sale that is still loading, could not be read, or is none. */
const NoSale = ({ stand, onLeave }: { stand: SaleScreen; onLeave: () => void }) => {
  const say = useText()
  const { error, isFetching, reload } = stand
  if (error === null) {
    return (
      <Container className="p-0">
        <LoadingRows />
      </Container>
    )
  }
  return (
    <Section level="h1" title={say("till.title")}>
      <Offline isLost={error.status === 0} />
      {error.status === 404 ? (
        <Block>
          <p role="alert">{say("till.sale_gone")}</p>
          <Button size="large" onClick={onLeave}>
            {say("till.leave")}
          </Button>
        </Block>
      ) : (
        <Failed error={error} onRetry={reload} isRetrying={isFetching} />
      )}
    </Section>
  )
}
