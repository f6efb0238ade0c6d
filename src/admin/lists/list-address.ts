import { useSearchParams } from "react-router-dom"

export type ListAddress<Name extends string> = {
  /** What the list is narrowed to; a name that is not there narrows nothing. */
  values: Readonly<Partial<Record<Name, string>>>
  cursor: string | undefined
  isNarrowed: boolean
  /** Narrows the list, from its start; an empty value takes a filter away. */
  narrow: (values: Partial<Record<Name, string>>, how?: { isTyping: boolean }) => void
  reset: () => void
  goTo: (cursor: string) => void
}

/** Filters and page of a list are parts of the address: Back undoes a filter, a link shows the same list. */
export const useListAddress = <Name extends string>(names: readonly Name[]): ListAddress<Name> => {
  const [search, setSearch] = useSearchParams()
  const values = Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)
      return value === null || value === "" ? [] : [[name, value]]
    })
  ) as Partial<Record<Name, string>>
  const without = (dropped: readonly string[]): [string, string][] =>
    [...search].filter(([name]) => !dropped.includes(name))
  return {
    values,
    cursor: search.get("cursor") ?? undefined,
    isNarrowed: Object.keys(values).length > 0,
    narrow: (changed, { isTyping } = { isTyping: false }) => {
      const given = Object.entries<string | undefined>(changed).flatMap(([name, value]) =>
        value === undefined || value === "" ? [] : [[name, value]]
      )
      setSearch([...without(["cursor", ...Object.keys(changed)]), ...given] as [string, string][], {
        replace: isTyping,
      })
    },
    reset: () => setSearch(without(["cursor", ...names])),
    goTo: (cursor) => setSearch([...without(["cursor"]), ["cursor", cursor]]),
  }
}

/** The start of a day where the admin is, `days` later, as the server takes it. */
const dayStart = (day: string | undefined, days = 0): string | undefined => {
  if (day === undefined) {
    return undefined
  }
  const start = new Date(`${day}T00:00:00`)
  start.setDate(start.getDate() + days)
  return isNaN(start.getTime()) ? undefined : start.toISOString()
}

/** A period by its first and last day, as the server takes it: the last day is part of it. */
export const periodOf = ({
  from,
  to,
}: {
  from: string | undefined
  to: string | undefined
}): { created_from?: string; created_to?: string } => {
  const created_from = dayStart(from)
  const created_to = dayStart(to, 1)
  return {
    ...(created_from === undefined ? {} : { created_from }),
    ...(created_to === undefined ? {} : { created_to }),
  }
}
