import { readWords } from "../read-words"

const KNOWN = ["connect", "json"] as const

it.each([
  [["connect", "json"], [], ["connect", "json"]],
  [["--json"], ["node", "medusa", "exec", "doctor.js"], ["json"]],
  [[], ["node", "medusa", "exec", "doctor.js", "--", "--connect"], ["connect"]],
  [[], ["node", "medusa", "exec", "doctor.js"], []],
])("reads %j and the line %j as %j", (args, line, expected) => {
  expect([...readWords(args, KNOWN, line)]).toEqual(expected)
})

it.each([
  [["conect"], []],
  [[], ["exec", "rotate.js", "--", "-n"]],
])("refuses a word that there is not: %j %j", (args, line) => {
  expect(() => readWords(args, KNOWN, line)).toThrow("What can be said: connect, json.")
})
