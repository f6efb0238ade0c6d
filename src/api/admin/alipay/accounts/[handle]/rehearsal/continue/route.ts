import { explained } from "../../../../../../explained"
import { continueRehearsal } from "../../../../../../../workflows/rehearsal"
import { rehearsing } from "../send-rehearsal"

/** Asks Alipay about what is open, and takes the steps that can be taken. */
export const POST = explained(rehearsing(continueRehearsal))
