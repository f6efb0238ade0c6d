/** The gateway waits a few seconds for its acknowledgement; a database pool waits a minute for a connection. */
const LIMIT_MS = 5_000

/**
 * The result of `work`, if it comes soon enough. Work that is late goes on by itself.
 * @throws Error when it is late
 */
export const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LIMIT_MS} ms`)), LIMIT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
