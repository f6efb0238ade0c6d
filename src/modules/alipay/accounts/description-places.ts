/** Places of an order's description that are filled for each payment. */
export const DESCRIPTION_PLACES = ["shop", "items", "order"] as const

export type DescriptionPlace = (typeof DESCRIPTION_PLACES)[number]

/** @returns the first place in braces that is none of ours */
export const unknownPlace = (template: string): string | undefined =>
  [...template.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = ""]) => name)
    .find((name) => !DESCRIPTION_PLACES.some((place) => place === name))
