const ADDRESS = /^\S+@\S+$/

/** Whether a search is for a shopper's e-mail address. */
export const isAddress = (searched: string): boolean => ADDRESS.test(searched)
