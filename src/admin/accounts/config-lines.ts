/** What medusa-config needs to register the provider of one account. */
export const providerLines = (handle: string): string => `modules: [
  {
    resolve: "@medusajs/medusa/payment",
    dependencies: ["alipay"],
    options: {
      providers: [
        { resolve: "medusa-payment-alipay/providers/alipay", id: "${handle}" },
      ],
    },
  },
],`

/** The plugin's option that holds the key secrets are encrypted with. */
export const encryptionLine = (option: string): string =>
  `{ resolve: "medusa-payment-alipay", options: { ${option}: process.env.ALIPAY_ENCRYPTION_KEY } }`
