const { defineConfig } = require("@medusajs/framework/utils")

const env = process.env

/** A payment provider with one account, by the name in BENCH_WITH; none without it. */
const PROVIDERS = {
  stripe: {
    resolve: "@medusajs/payment-stripe",
    id: "stripe",
    options: { apiKey: "sk_test_bench", webhookSecret: "whsec_bench" },
  },
  plugin: {
    resolve: "medusa-payment-alipay/providers/alipay",
    id: "cn",
    options: {
      gateway_url: env.GATEWAY_URL,
      client_id: env.CLIENT_ID,
      private_key: env.MERCHANT_PRIVATE_KEY,
      alipay_public_key: env.ALIPAY_PUBLIC_KEY,
    },
  },
}
const provider = PROVIDERS[env.BENCH_WITH]
const withPlugin = env.BENCH_WITH === "plugin"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseLogging: false,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "bench",
      cookieSecret: "bench",
    },
  },
  admin: { disable: true },
  plugins: withPlugin
    ? [
        {
          resolve: "medusa-payment-alipay",
          options: { backend_url: env.BACKEND_URL, encryption_key: env.ENCRYPTION_KEY },
        },
      ]
    : [],
  modules: provider
    ? [
        {
          resolve: "@medusajs/medusa/payment",
          ...(withPlugin ? { dependencies: ["alipay"] } : {}),
          options: { providers: [provider] },
        },
      ]
    : [],
})
