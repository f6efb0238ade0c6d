import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"

const ID = "alipay-new-key-pair"

type KeyPairChoiceProps = {
  isWanted: boolean
  canSeal: boolean
  onChange: (isWanted: boolean) => void
}

/** Whether the server makes a key pair for the new account. */
export const KeyPairChoice = ({ isWanted, canSeal, onChange }: KeyPairChoiceProps) => {
  const say = useText()
  return (
    <div className="flex items-start gap-3">
      <Checkbox
        id={ID}
        checked={isWanted}
        disabled={!canSeal}
        aria-describedby={`${ID}-hint`}
        onCheckedChange={(checked) => onChange(checked === true)}
      />
      <div className="flex flex-col gap-1">
        <Label htmlFor={ID} size="small" weight="plus">
          {say("create.key_pair")}
        </Label>
        <Hint id={`${ID}-hint`} className="text-ui-fg-subtle">
          {say(canSeal ? "create.key_pair_hint" : "create.key_pair_sealing")}
        </Hint>
      </div>
    </div>
  )
}
