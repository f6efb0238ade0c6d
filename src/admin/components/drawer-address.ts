import { useLocation, useNavigate, useSearchParams } from "react-router-dom"

const OPENED_HERE = { alipayDrawer: true }

const wasOpenedHere = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "alipayDrawer" in state

export type DrawerAddress = {
  /** What is open; null when the drawer is closed. */
  opened: string | null
  /** Another part of the address. */
  detail: (name: string) => string | null
  open: (what: string, details?: Readonly<Record<string, string>>) => void
  /** The section that a link named stays named. */
  close: () => void
}

/** A drawer that is open while the address names it: Back closes it, a link opens it. */
export const useDrawerAddress = (name: string): DrawerAddress => {
  const [search, setSearch] = useSearchParams()
  const { state, hash } = useLocation()
  const navigate = useNavigate()
  return {
    opened: search.get(name),
    detail: (each) => search.get(each),
    open: (what, details) => setSearch({ [name]: what, ...details }, { state: OPENED_HERE }),
    close: () =>
      void (wasOpenedHere(state)
        ? navigate(-1)
        : navigate({ search: "", hash }, { replace: true })),
  }
}
