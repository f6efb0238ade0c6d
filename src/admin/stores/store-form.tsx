import { Button, Drawer, Heading, toast } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { DrawerContent } from "../components/drawer-content"
import { useCorrectStore, useRegister, useStoreDraft } from "../api/stores"
import type { Mutation } from "../api/accounts"
import type { RequestError } from "../api/request-error"
import { Loaded } from "../components/loaded"
import { Refused } from "../components/refused"
import { useText, type TextKey } from "../i18n/use-text"
import type {
  AdminAlipayCorrectStore,
  AdminAlipayRegisterStore,
  AdminAlipayStore,
  AdminAlipayStoreResponse,
  AlipayStoreDetails,
} from "../../types/http"
import { DocumentField, useDocument } from "./document-field"
import { EnteredField } from "./entered-field"
import { detailsOf, enteredOf, STORE_GROUPS, type Entered } from "./fields"
import { useSaid } from "../i18n/use-said"

type DrawerProps = { title: TextKey; onClose: () => void; children: ReactNode }

const StoreDrawer = ({ title, onClose, children }: DrawerProps) => {
  const say = useText()
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title>{say(title)}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say("stores.for_good")}
          </Drawer.Description>
        </Drawer.Header>
        {children}
      </DrawerContent>
    </Drawer>
  )
}

type FieldsProps = {
  entered: Entered
  error: RequestError | null
  onChange: (entered: Entered) => void
}

/** Every field, with what the server says of it. */
const Fields = ({ entered, error, onChange }: FieldsProps) => {
  const say = useText()
  const id = useId()
  const said = useSaid()
  const wrong = new Map((error?.fieldErrors ?? []).map((each) => [each.field, said(each)]))
  return STORE_GROUPS.map(({ title, fields }) => (
    <fieldset key={title} className="flex flex-col gap-4" aria-labelledby={`${id}-${title}`}>
      <Heading level="h3" id={`${id}-${title}`}>
        {say(title)}
      </Heading>
      {fields.map((field) => (
        <EnteredField
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          value={entered[field.name] ?? ""}
          error={wrong.get(field.name)}
          onChange={(value) => onChange({ ...entered, [field.name]: value })}
        />
      ))}
    </fieldset>
  ))
}

type FormProps<Body> = {
  details: AlipayStoreDetails
  sending: Mutation<AdminAlipayStoreResponse, Body>
  bodyOf: (entered: AdminAlipayCorrectStore) => Body
  hasKept: boolean
  onClose: () => void
}

/** What is sent, with what is refused said where it is entered. */
const Form = <Body extends object>(props: FormProps<Body>) => {
  const { details, sending, bodyOf, hasKept, onClose } = props
  const say = useText()
  const [entered, setEntered] = useState(() => enteredOf(details))
  const document = useDocument()
  const { mutate, isPending, error } = sending
  const start = async (): Promise<void> => {
    // Without any, those that are kept go along; where none are, the wallets get none.
    const documents = (await document.read()) ?? (hasKept ? undefined : [])
    mutate(bodyOf({ details: detailsOf(entered), documents }), {
      onSuccess: ({ store: { state } }) => {
        toast.info(say(state === "unknown" ? "stores.unclear" : "stores.done"))
        onClose()
      },
    })
  }
  return (
    <>
      <Drawer.Body className="flex flex-col gap-8 overflow-y-auto">
        <Fields entered={entered} error={error} onChange={setEntered} />
        <DocumentField document={document} hasKept={hasKept} />
        <Refused error={error} label="stores.refused" />
      </Drawer.Body>
      <Drawer.Footer>
        <Button type="button" size="small" variant="secondary" onClick={onClose}>
          {say("action.cancel")}
        </Button>
        <Button
          type="button"
          size="small"
          isLoading={isPending}
          disabled={document.isTooLarge}
          onClick={() => void start()}
        >
          {say("stores.register")}
        </Button>
      </Drawer.Footer>
    </>
  )
}

type RegisterProps = { place: string; account: string; onClose: () => void }

/** Registers a place; what is known already is filled in. */
export const RegisterDrawer = ({ place, account, onClose }: RegisterProps) => {
  const draft = useStoreDraft(place, account)
  const sending = useRegister()
  return (
    <StoreDrawer title="stores.register" onClose={onClose}>
      <Loaded query={draft} rows={8}>
        {({ details }) => (
          <Form<AdminAlipayRegisterStore>
            details={details}
            sending={sending}
            bodyOf={(entered) => ({ ...entered, stock_location_id: place, account })}
            hasKept={false}
            onClose={onClose}
          />
        )}
      </Loaded>
    </StoreDrawer>
  )
}

type CorrectProps = { store: AdminAlipayStore; onClose: () => void }

/** Corrects what was rejected, and registers it again. */
export const CorrectStoreDrawer = ({ store, onClose }: CorrectProps) => (
  <StoreDrawer title="stores.correct" onClose={onClose}>
    <Form<AdminAlipayCorrectStore>
      details={store.details}
      sending={useCorrectStore(store.id)}
      bodyOf={(entered) => entered}
      hasKept={store.documents_kept}
      onClose={onClose}
    />
  </StoreDrawer>
)
