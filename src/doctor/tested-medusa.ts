/** The versions of Medusa this plugin is tested with, as in its peer dependencies. */
export const TESTED_MEDUSA = ">=2.20.0 <3"

const NUMBERS = /^(\d+)\.(\d+)\./

export const isTested = (version: string): boolean => {
  const [, major, minor] = NUMBERS.exec(version) ?? []
  return Number(major) === 2 && Number(minor) >= 20
}
