/** The id of the cart that an address of the store's API is about; nothing where it can be no id. */
export const cartIdOf = (address: string): string | undefined => {
  const [, written] = /\/store\/carts\/([^/?#]+)/i.exec(address) ?? []
  try {
    const id = written === undefined ? undefined : decodeURIComponent(written)
    return id?.includes("\0") === true ? undefined : id
  } catch {
    return undefined
  }
}
