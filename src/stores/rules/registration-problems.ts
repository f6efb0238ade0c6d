import type { AlipayFieldError, AlipayNewStoreDocument, AlipayStoreDetails } from "../../types/http"
import { documentProblems } from "./documents"
import { storeProblems } from "./problems"

type Asked = {
  details: AlipayStoreDetails
  documents?: readonly AlipayNewStoreDocument[] | undefined
}

/** What keeps a registration from being sent: one message for each field, and for each document. */
export const registrationProblems = ({ details, documents = [] }: Asked): AlipayFieldError[] => [
  ...storeProblems(details),
  ...documentProblems(documents),
]
