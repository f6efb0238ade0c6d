import { explained } from "../../../../../explained"
import { lastRehearsal, startRehearsal, stopRehearsal } from "../../../../../../workflows/rehearsal"
import { rehearsing } from "./send-rehearsal"

/** The account's last rehearsal, as it stands. */
export const GET = explained(rehearsing(lastRehearsal))

/** Begins a rehearsal with test money. */
export const POST = explained(rehearsing(startRehearsal))

/** Ends it: its orders are canceled, and what was paid goes back. */
export const DELETE = explained(rehearsing(stopRehearsal))
