const listeners = new Set()
/** A store logs every failure that a test provokes. ALIPAY_TEST_VERBOSE=1 shows them. */
const hidesLogs = !process.env.ALIPAY_TEST_VERBOSE

/** Medusa's logger writes one JSON object a line; its database library tells of connections that were cut. */
const isLogLine = (chunk) => /^(\{"(level|message)":|Connection Error: )/.test(chunk)

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  stream.write = (chunk, ...rest) => {
    const text = String(chunk)
    listeners.forEach((listener) => listener(text))
    return hidesLogs && isLogLine(text) ? true : write(chunk, ...rest)
  }
}

module.exports = {
  /** Calls `listener` with everything this process writes. @returns stops it */
  recordOutput: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
