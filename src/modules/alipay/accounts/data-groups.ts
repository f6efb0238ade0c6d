/** Groups of data about a shopper and an order that an account may keep from the gateway. */
export const DATA_GROUPS = ["buyer", "shipping", "billing", "goods", "device"] as const

export type DataGroup = (typeof DATA_GROUPS)[number]

/** Places of an order's description that are filled for each payment. */
export const DESCRIPTION_PLACES = ["shop", "items", "order"] as const

/** @returns the first place in braces that is none of ours */
export const unknownPlace = (template: string): string | undefined =>
  [...template.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = ""]) => name)
    .find((name) => !DESCRIPTION_PLACES.some((place) => place === name))
