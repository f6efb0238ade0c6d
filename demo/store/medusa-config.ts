import { defineConfig } from "@medusajs/framework/utils"
import { alipayAccount } from "./src/alipay-account"
import { COUNTER } from "./src/counter"

const env = process.env

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env["DATABASE_URL"] ?? "",
    http: {
      storeCors: env["STORE_CORS"] ?? "",
      adminCors: env["ADMIN_CORS"] ?? "",
      authCors: env["AUTH_CORS"] ?? "",
      jwtSecret: env["JWT_SECRET"] ?? "",
      cookieSecret: env["COOKIE_SECRET"] ?? "",
    },
    // The demo runs on plain http; a real shop keeps Medusa's secure cookies.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  plugins: [
    {
      resolve: "medusa-payment-alipay",
      options: {
        encryption_key: env["ALIPAY_ENCRYPTION_KEY"],
        backend_url: env["MEDUSA_BACKEND_URL"],
        till: [
          {
            ...COUNTER,
            account: "cn",
            merchant_id: "LANTERN-AND-LEAF",
            merchant_name: "Lantern & Leaf",
            merchant_mcc: "5499",
            store_id: "SUZHOU-1",
            store_name: "Lantern & Leaf, Pingjiang Road",
            most_entered: "50000",
            most_refund: "20000",
          },
        ],
      },
    },
  ],
  modules: [
    { resolve: "./src/modules/subscription" },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["alipay"],
      options: {
        providers: [
          {
            resolve: "medusa-payment-alipay/providers/alipay",
            id: "cn",
            options: {
              ...alipayAccount(env, "CN"),
              region: "sea",
              settlement_currency: "USD",
              payment_method_types: ["ALIPAY_CN", "ALIPAY_HK", "PAYPAY", "GRABPAY_SG", "CARD"],
            },
          },
          {
            resolve: "medusa-payment-alipay/providers/alipay",
            id: "eu",
            options: {
              ...alipayAccount(env, "EU"),
              region: "eu",
              settlement_currency: "EUR",
              payment_method_types: ["ALIPAY_CN", "CARD"],
              capture_mode: "manual",
            },
          },
        ],
      },
    },
  ],
})
