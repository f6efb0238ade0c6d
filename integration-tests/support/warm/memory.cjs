/** What the plugin remembers in its process, and would remember wrongly about another database. */
const CACHES = [
  ["accounts", "made"],
  ["accounts", "formerlyMade"],
  ["accountChecks", "refusals"],
  ["trustedSenders", "known"],
  ["trustedSenders", "reading"],
  ["watch", "states"],
  ["gatewayClock", "aheadMs"],
  ["refusals", "seen"],
  ["refusedMessages", "offered"],
]

/** A law for the list above: a part that was renamed is noticed, not passed over. */
const cacheOf = (alipay, part, name) => {
  const cache = alipay[part]?.[name]
  if (!(cache instanceof Map)) {
    throw new Error(`The plugin has no cache ${part}.${name}: correct the list in memory.cjs.`)
  }
  return cache
}

/** Own properties of an object: methods that a test replaced are among them, its prototype's are not. */
const ownProperties = (object) => Object.getOwnPropertyDescriptors(object)

const putBack = (object, properties) => {
  for (const name of Reflect.ownKeys(object)) {
    if (!(name in properties)) {
      delete object[name]
    }
  }
  Object.defineProperties(object, properties)
}

/** Subscribers that a test added are taken off again. */
const subscribers = (bus) => {
  const emitter = bus.eventEmitter_
  const before = new Set(emitter.eventNames().flatMap((name) => emitter.listeners(name)))
  return () => {
    for (const name of emitter.eventNames()) {
      const added = emitter.listeners(name).filter((listener) => !before.has(listener))
      added.forEach((listener) => emitter.off(name, listener))
    }
  }
}

/** @returns puts the store's memory back to what it is now */
const snapshot = (container) => {
  const alipay = container.resolve("alipay")
  const parts = Object.values(alipay).filter(
    (part) => typeof part === "object" && part !== null && !Array.isArray(part)
  )
  const kept = [alipay, ...parts].map((object) => [object, ownProperties(object)])
  const unsubscribe = subscribers(container.resolve("event_bus"))
  return () => {
    unsubscribe()
    kept.forEach(([object, properties]) => putBack(object, properties))
    CACHES.forEach(([part, name]) => cacheOf(alipay, part, name).clear())
  }
}

module.exports = { snapshot }
