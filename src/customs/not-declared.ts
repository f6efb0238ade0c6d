import { sentence, type Sentence } from "../gateway"
import { notAllowed, type Refusal } from "../modules/alipay/refusal"

/** A declaration that is refused here, with the reason. */
export const notDeclared = (reason: Sentence | string): Refusal =>
  notAllowed(sentence("not_declared", "{{reason}} Nothing was declared.", { reason }))
