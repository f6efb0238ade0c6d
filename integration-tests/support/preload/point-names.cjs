"use strict"

/** A commit of two tables is a commit of each: `commit of payment, capture` has two names. */
const namesOf = (point) => {
  const [, tables] = /^commit of (.*)$/.exec(point) ?? []
  return tables === undefined ? [point] : tables.split(", ").map((table) => `commit of ${table}`)
}

module.exports = { namesOf }
