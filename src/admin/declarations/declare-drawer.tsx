import { Button, Drawer, Hint, Input, Label, Select, toast } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { DrawerContent } from "../components/drawer-content"
import { useCorrect, useDeclare } from "../api/declarations"
import type { Mutation } from "../api/accounts"
import { minorOf } from "../attention/wording"
import { Refused } from "../components/refused"
import { useText, type TextKey } from "../i18n/use-text"
import type {
  AdminAlipayCorrectDeclaration,
  AdminAlipayDeclarablePayment,
  AdminAlipayDeclarationDetail,
  AdminAlipayDeclarationResponse,
  AdminAlipayDeclare,
} from "../../types/http"
import { yuanText } from "./wording"

type Texts = Readonly<Record<string, string>>
type Field = readonly [name: string, label: TextKey, hint?: TextKey]

const CERTIFICATE: readonly Field[] = [
  ["name", "declarations.certificate_name"],
  ["number", "declarations.certificate_number", "customs.certificates_hint"],
]

const DECIMALS = 2

/** What was entered as the server takes it: yuan become fen, and what is empty is left out. */
const contentOf = ({ name = "", number = "", amount = "", ...rest }: Texts) => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== "")),
  ...(amount.trim() === "" ? {} : { amount: minorOf(amount, DECIMALS) ?? amount }),
  ...(name.trim() === "" && number.trim() === "" ? {} : { certificate: { name, number } }),
})

type FormProps<Body extends object> = {
  title: TextKey
  action: TextKey
  fields: readonly Field[]
  initial: Texts
  sending: Mutation<AdminAlipayDeclarationResponse, Body>
  bodyOf: (texts: Texts) => Body
  onClose: () => void
  children?: ReactNode
}

/** A form beside the order; what is refused is said in it. */
const FormDrawer = <Body extends object>(props: FormProps<Body>) => {
  const { title, action, fields, initial, sending, bodyOf, onClose, children } = props
  const say = useText()
  const id = useId()
  const [texts, setTexts] = useState(initial)
  const { mutate, isPending, error } = sending
  const start = (): void =>
    mutate(bodyOf(texts), {
      onSuccess: ({ declaration: { state } }) => {
        toast.info(say(state === "unknown" ? "declarations.unclear" : "declarations.done"))
        onClose()
      },
    })
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title>{say(title)}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say("declarations.for_good")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {children}
          {fields.map(([name, label, hint]) => (
            <div key={name} className="flex flex-col gap-2">
              <Label htmlFor={`${id}-${name}`} size="small" weight="plus">
                {say(label)}
              </Label>
              <Input
                id={`${id}-${name}`}
                value={texts[name] ?? ""}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
              />
              {hint === undefined ? null : <Hint>{say(hint)}</Hint>}
            </div>
          ))}
          <Refused error={error} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {say("action.cancel")}
          </Button>
          <Button type="button" size="small" isLoading={isPending} onClick={start}>
            {say(action)}
          </Button>
        </Drawer.Footer>
      </DrawerContent>
    </Drawer>
  )
}

const certificateOf = (payment: AdminAlipayDeclarablePayment | undefined): readonly Field[] =>
  payment?.buyer_certificates === true ? CERTIFICATE : []

type CorrectProps = {
  declaration: AdminAlipayDeclarationDetail
  payment: AdminAlipayDeclarablePayment | undefined
  onClose: () => void
}

/** Corrects what was refused, and declares it again. */
export const CorrectDrawer = ({ declaration, payment, onClose }: CorrectProps) => (
  <FormDrawer<AdminAlipayCorrectDeclaration>
    title="declarations.correct"
    action="declarations.declare"
    fields={[
      ["amount", "declarations.yuan"],
      ["customs_code", "customs.customs_code"],
      ["merchant_customs_code", "customs.merchant_customs_code"],
      ["merchant_customs_name", "customs.merchant_customs_name"],
      ["sub_order_id", "declarations.sub_order_id"],
      ...certificateOf(payment),
    ]}
    initial={{
      amount: yuanText(declaration.amount).replace(" CNY", ""),
      customs_code: declaration.customs_code,
      merchant_customs_code: declaration.merchant_customs_code,
      merchant_customs_name: declaration.merchant_customs_name,
      sub_order_id: declaration.sub_order_id ?? "",
    }}
    sending={useCorrect(declaration.id)}
    bodyOf={contentOf}
    onClose={onClose}
  />
)

const WHOLE = "whole"
const OTHER = "other"

type DeclareProps = {
  orderId: string
  payment: AdminAlipayDeclarablePayment
  onClose: () => void
}

/** What can be declared of a payment, with what is chosen of it at first. */
const useChoices = ({ parts, declared_amount: declared }: AdminAlipayDeclarablePayment) => {
  const say = useText()
  const hasParts = declared !== "0"
  const choices: (readonly [value: string, text: string])[] = [
    ...(hasParts ? [] : [[WHOLE, say("declarations.whole")] as const]),
    ...parts.map((part) => {
      const about = { id: part.sub_order_id, amount: yuanText(part.amount) }
      return [part.fulfillment_id, say("declarations.shipment", about)] as const
    }),
    [OTHER, say("declarations.other_part")],
  ]
  return { choices, first: choices[0]?.[0] ?? OTHER }
}

const OTHER_PART: readonly Field[] = [
  ["sub_order_id", "declarations.sub_order_id", "declarations.sub_order_hint"],
  ["amount", "declarations.yuan"],
]

/** Declares a payment of an order: whole, a shipment's part, or another one. */
export const DeclareDrawer = ({ orderId, payment, onClose }: DeclareProps) => {
  const { choices, first } = useChoices(payment)
  const [what, setWhat] = useState(first)
  const chosen = what === WHOLE || what === OTHER ? {} : { fulfillment_id: what }
  return (
    <FormDrawer<AdminAlipayDeclare>
      title="declarations.declare"
      action="declarations.declare"
      fields={[...(what === OTHER ? OTHER_PART : []), ...certificateOf(payment)]}
      initial={{}}
      sending={useDeclare()}
      bodyOf={(texts) => ({
        ...contentOf(texts),
        ...chosen,
        order_id: orderId,
        payment_id: payment.payment_id,
      })}
      onClose={onClose}
    >
      <What choices={choices} value={what} onChange={setWhat} />
    </FormDrawer>
  )
}

type WhatProps = {
  choices: readonly (readonly [value: string, text: string])[]
  value: string
  onChange: (value: string) => void
}

const What = ({ choices, value, onChange }: WhatProps) => {
  const say = useText()
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {say("customs.per")}
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {choices.map(([each, text]) => (
            <Select.Item key={each} value={each}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
