import type {
  AlipayNewStoreDocument,
  AlipayStoreDetails,
  AlipayStoreProblem,
} from "../../types/http"
import { documentProblems } from "./documents"
import { storeProblems } from "./problems"

type Asked = {
  details: AlipayStoreDetails
  documents?: readonly AlipayNewStoreDocument[] | undefined
}

/** What keeps a registration from being sent: one message for each field, and for each document. */
export const registrationProblems = ({ details, documents = [] }: Asked): AlipayStoreProblem[] => [
  ...storeProblems(details),
  ...documentProblems(documents),
]
