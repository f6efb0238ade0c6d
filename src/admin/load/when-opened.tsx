import { Container } from "@medusajs/ui"
import { useQuery, type UseQueryResult } from "@tanstack/react-query"
import type { ComponentType } from "react"
import { useTranslation } from "react-i18next"
import { asRequestError, type RequestError } from "../api/request-error"
import { Loaded } from "../components/loaded"
import { Failed } from "../components/states"
import { loadTexts, spokenFor } from "../i18n/all-texts"
import { NAMESPACE } from "../i18n/use-text"

type Load<Props> = () => Promise<ComponentType<Props>>
type Code<Props> = { Part: ComponentType<Props> }

/** Code, and the texts it says in the admin's language. @param name tells it apart in the admin's query cache */
const useCode = <Props,>(
  name: string,
  load: Load<Props>
): UseQueryResult<Code<Props>, RequestError> => {
  const { i18n } = useTranslation(NAMESPACE)
  const language = spokenFor(i18n.language)
  return useQuery<Code<Props>, RequestError>({
    queryKey: [NAMESPACE, "code", name, language],
    queryFn: async () => {
      const loading = Promise.all([load(), loadTexts(language)])
      const [Part, texts] = await loading.catch((error: unknown) => {
        throw asRequestError(error)
      })
      i18n.addResourceBundle(language, NAMESPACE, texts, true, true)
      return { Part }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
    // A component is code: nothing of it is compared.
    structuralSharing: false,
  })
}

/**
 * A page whose code and texts come when it is shown for the first time: an admin who opens none of them loads none.
 * Shows that it is loading, or why not, with a button to try again.
 */
export const whenOpened = <Props extends object>(
  name: string,
  load: Load<Props>
): ComponentType<Props> => {
  const Opened = (props: Props) => (
    <Loaded query={useCode(name, load)}>{({ Part }) => <Part {...props} />}</Loaded>
  )
  return Opened
}

/** The same for a part of one of Medusa's pages, which is not there until it is loaded. */
export const whenShown = <Props extends object>(
  name: string,
  load: Load<Props>
): ComponentType<Props> => {
  const Shown = (props: Props) => {
    const { data, error, refetch, isFetching } = useCode(name, load)
    if (data !== undefined) {
      return <data.Part {...props} />
    }
    return error === null ? null : (
      <Container className="p-0">
        <Failed error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      </Container>
    )
  }
  return Shown
}
