const { defineConfig } = require("@medusajs/framework/utils")

const env = process.env
const account = {
  gateway_url: env.GATEWAY_URL,
  client_id: env.CLIENT_ID,
  private_key: env.MERCHANT_PRIVATE_KEY,
  alipay_public_key: env.ALIPAY_PUBLIC_KEY,
  return_url: "http://localhost:8000/back",
  timeout_ms: Number(process.env.GATEWAY_TIMEOUT_MS ?? 1000),
}
const provider = (id, options) => ({
  resolve: "medusa-payment-alipay/providers/alipay",
  id,
  options: { ...account, ...options },
})

/** What a store with more than one server process adds. */
const shared = (redisUrl) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

/** Passwords of tests need not be slow to guess: hashing them as Medusa does takes a tenth of a second of a core. */
const QUICK_PASSWORDS = {
  resolve: "@medusajs/medusa/auth-emailpass",
  id: "emailpass",
  options: { hashConfig: { logN: 4, r: 8, p: 1 } },
}

/** Where the admin's bell and e-mail come from. */
const MESSAGES = [
  {
    resolve: "@medusajs/medusa/notification-local",
    id: "local",
    options: { name: "Local", channels: ["feed"] },
  },
  { resolve: require.resolve("./post-box.js"), id: "post-box", options: { channels: ["email"] } },
]

/** Mistakes a merchant can make, by name, for tests of what the plugin then says. */
const mistake = env.CONFIG_MISTAKE

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseLogging: false,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "test",
      cookieSecret: "test",
    },
  },
  admin: { disable: true },
  plugins: [
    {
      resolve: "medusa-payment-alipay",
      options: {
        backend_url: mistake === "backend_url" ? "shop" : env.BACKEND_URL,
        encryption_key: env.ENCRYPTION_KEY,
        previous_encryption_keys: env.PREVIOUS_ENCRYPTION_KEYS?.split(",").filter(Boolean),
        till: env.TILL ? JSON.parse(env.TILL) : undefined,
      },
    },
  ],
  modules: [
    // Medusa 2.21 reads this file before it knows the flag, and then leaves the module out.
    ...(env.MEDUSA_FF_RBAC ? [{ resolve: "@medusajs/medusa/rbac" }] : []),
    ...(env.REDIS_URL ? shared(env.REDIS_URL) : []),
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: MESSAGES },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [QUICK_PASSWORDS] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: mistake === "dependencies" ? [] : ["alipay"],
      options: {
        providers: [
          provider("cn", {
            payment_method_types: [
              "ALIPAY_CN",
              "ALIPAY_HK",
              "GCASH",
              "DANA",
              "PAYPAY",
              "KAKAOPAY",
              "CARD",
            ],
          }),
          // Nothing here: the admin fills it in.
          { resolve: "medusa-payment-alipay/providers/alipay", id: "page", options: {} },
          provider("manual", { payment_method_types: ["CARD"], capture_mode: "manual" }),
          ...(mistake === "capture_mode" ? [provider("odd", { capture_mode: "later" })] : []),
          ...(mistake === "id" ? [provider("c_n", {})] : []),
        ],
      },
    },
  ],
})
