const ADDRESS = /^\S+@\S+$/

/** Whether a search is for a shopper's e-mail address. */
export const isAddress = (searched: string): boolean => ADDRESS.test(searched)

const LONGEST = 254

/** One address and nothing around it: no name, no second one, no sign that a reader does not see. */
const ONE = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}]+$/u

/** Whether a message can be sent to it. */
export const isOneAddress = (given: string): boolean => given.length <= LONGEST && ONE.test(given)
