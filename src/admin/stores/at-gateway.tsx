import { StatusBadge, Text } from "@medusajs/ui"
import { useStoreAtGateway } from "../api/stores"
import { Loaded } from "../components/loaded"
import { Block } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipayStoreAtGatewayResponse } from "../../types/http"
import { labelsOf } from "./fields"

/** What Alipay has of a store beside what was registered. */
export const AtGateway = ({ id }: { id: string }) => (
  <Loaded query={useStoreAtGateway(id)}>{(answer) => <Compared answer={answer} />}</Loaded>
)

const Compared = ({ answer }: { answer: AdminAlipayStoreAtGatewayResponse }) => {
  const say = useText()
  const { found, differences } = answer
  return (
    <Block>
      {differences.length === 0 ? (
        <Text size="small">{say(found ? "stores.same" : "stores.nothing")}</Text>
      ) : null}
      {found ? <FieldTable answer={answer} /> : null}
    </Block>
  )
}

const CELL = "txt-compact-small break-words py-2 pr-3 text-left align-top font-normal"

const FieldTable = ({ answer }: { answer: AdminAlipayStoreAtGatewayResponse }) => {
  const say = useText()
  const differs = new Set(answer.differences)
  const shown = answer.fields.filter(({ gateway, medusa }) => gateway !== null || medusa !== null)
  return (
    <table className="w-full table-fixed">
      <thead>
        <tr className="text-ui-fg-subtle border-b">
          <td className={CELL} />
          <th scope="col" className={CELL}>
            {say("stores.gateway_has")}
          </th>
          <th scope="col" className={CELL}>
            {say("stores.medusa_has")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ field, gateway, medusa }) => (
          <tr key={field} className="border-b last:border-b-0">
            <th scope="row" className={`${CELL} text-ui-fg-subtle`}>
              <FieldName name={field} />
            </th>
            <td className={CELL}>
              {differs.has(field) ? (
                <StatusBadge color="orange">{gateway}</StatusBadge>
              ) : (
                (gateway ?? "–")
              )}
            </td>
            <td className={CELL}>{medusa ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Fields of an address are named with whose it is. */
const FieldName = ({ name }: { name: string }) => {
  const say = useText()
  const labels = labelsOf(name)
  if (labels === undefined) {
    return name
  }
  return name.includes(".") ? `${say(labels.group)}: ${say(labels.label)}` : say(labels.label)
}
