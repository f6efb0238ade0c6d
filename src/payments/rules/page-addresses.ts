import { readAddress } from "../../modules/alipay/accounts/return-address"

/** What the gateway gives to send a shopper to. */
export type PageAddresses = {
  normalUrl?: string | undefined
  schemeUrl?: string | undefined
  applinkUrl?: string | undefined
}

const WEB = new Set(["http:", "https:"])

const addressOf = (text: string | undefined, isAllowed: (url: URL) => boolean) => {
  const { url } = text === undefined ? {} : readAddress(text)
  return url && isAllowed(url) ? text : undefined
}

const isPage = ({ protocol }: URL): boolean => WEB.has(protocol)

/** The addresses a browser or an app may be sent to; a storefront opens them as they are, so none may run as a script. */
export const readPageAddresses = ({
  normalUrl,
  schemeUrl,
  applinkUrl,
}: PageAddresses): PageAddresses => ({
  normalUrl: addressOf(normalUrl, isPage),
  schemeUrl: addressOf(schemeUrl, () => true),
  applinkUrl: addressOf(applinkUrl, () => true),
})
