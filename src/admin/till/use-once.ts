import { useCallback, useRef } from "react"

/** A call that a second click does not repeat: none begins while one is under way. */
export const useOnce = <Given extends unknown[]>(
  act: (...given: Given) => Promise<unknown>
): ((...given: Given) => void) => {
  const isUnderWay = useRef(false)
  const latest = useRef(act)
  latest.current = act
  return useCallback((...given: Given) => {
    if (isUnderWay.current) {
      return
    }
    isUnderWay.current = true
    const over = (): void => void (isUnderWay.current = false)
    latest.current(...given).then(over, over)
  }, [])
}
