import js from "@eslint/js"
import { importX } from "eslint-plugin-import-x"
import tseslint from "typescript-eslint"

/** Rooms of the house, low to high; a file imports from lower rooms or its own. */
const ROOMS = [
  ["./src/gateway", "./src/policies"],
  ["./src/modules"],
  ["./src/medusa", "./src/notifications"],
  ["./src/disputes"],
  ["./src/payments", "./src/accounts"],
  ["./src/agreements", "./src/attention"],
  ["./src/providers", "./src/workflows", "./src/doctor"],
  ["./src/api", "./src/jobs", "./src/scripts", "./src/subscribers", "./src/links"],
]

/** Rooms that have rules: tables and pure functions, which know nothing of what is done with them. */
const WITH_RULES = ["medusa", "disputes", "payments", "accounts", "agreements", "attention"]

const zones = [
  ...WITH_RULES.flatMap((room) =>
    WITH_RULES.map((other) => ({
      target: `./src/${room}/rules`,
      from: `./src/${other}`,
      except: ["./rules"],
      message: "Rules are pure: they know gateway, rows and other rules.",
    }))
  ),
  ...ROOMS.flatMap((rooms, level) =>
    rooms.flatMap((target) =>
      [...ROOMS.slice(level + 1).flat(), ...rooms.filter((room) => room !== target)].map(
        (from) => ({ target, from, message: "Imports go from high rooms to low ones." })
      )
    )
  ),
  {
    target: "./src/types",
    from: "./src",
    except: ["./types"],
    message: "The contract imports nothing.",
  },
  {
    target: "./src/admin",
    from: "./src",
    except: ["./admin", "./types"],
    message: "The admin knows the HTTP contract alone.",
  },
  {
    target: "./simulator",
    from: "./src",
    message: "The simulator shares nothing with the plugin.",
  },
  {
    target: "./src",
    from: "./simulator",
    message: "The plugin shares nothing with the simulator.",
  },
  {
    target: "./storefront",
    from: ["./src", "./simulator"],
    message: "The storefront kit knows the store's routes alone.",
  },
  {
    target: "./storefront/src/*.ts",
    from: "./storefront/src/react",
    message: "The core knows no React.",
  },
]

/** Types that are forced, and the rows of Medusa's that are read or written past `src/medusa`. */
const FORCED = {
  selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword",
  message: "`as unknown as` hides what the compiler knows. Describe the type instead.",
}
const ONLY_IN_MEDUSA = [
  {
    selector: "TSAsExpression > TSNeverKeyword",
    message: "`as never` hides what the compiler knows. Describe the type in src/medusa instead.",
  },
  {
    selector:
      "MemberExpression[object.name='ContainerRegistrationKeys'][property.name=/^(QUERY|REMOTE_QUERY|LINK|REMOTE_LINK)$/]",
    message: "Medusa's rows and links are read and written in src/medusa: add a reader there.",
  },
  {
    selector:
      "CallExpression[callee.property.name='resolve'] > MemberExpression[object.name='Modules'][property.name=/^(PAYMENT|ORDER|CART)$/]",
    message: "Medusa's payments, orders and carts are asked through src/medusa.",
  },
]

const ONE_DOOR = {
  selector: "CallExpression[callee.property.name='resolve'] > Identifier[name='ALIPAY_MODULE']",
  message: "Use alipayOf(scope).",
}

const ENVIRONMENT = {
  group: ["node:process", "process"],
  message: "Settings come through options.",
}

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.medusa/",
      "**/.cache/",
      "demo/.data/",
      "src/modules/*/migrations/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
    },
    settings: {
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } },
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "simulator/src/**/*.ts", "storefront/src/**/*.{ts,tsx}"],
    ignores: ["**/__tests__/**"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-syntax": ["error", FORCED, ONE_DOOR, ...ONLY_IN_MEDUSA],
    },
  },
  {
    files: ["src/medusa/**/*.ts"],
    ignores: ["**/__tests__/**"],
    rules: { "no-restricted-syntax": ["error", FORCED, ONE_DOOR] },
  },
  {
    files: ["src/modules/alipay/index.ts"],
    rules: { "no-restricted-syntax": ["error", FORCED, ...ONLY_IN_MEDUSA] },
  },
  {
    // Rules that need types: a promise that nobody waits for is money that nobody waits for.
    files: ["src/**/*.{ts,tsx}", "simulator/src/**/*.ts", "storefront/src/**/*.{ts,tsx}"],
    ignores: ["**/__tests__/**"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/return-await": ["error", "error-handling-correctness-only"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "simulator/src/**/*.ts", "storefront/src/**/*.{ts,tsx}"],
    ignores: ["**/__tests__/**", "simulator/src/cli.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings come through options." },
      ],
      "no-restricted-imports": ["error", { patterns: [ENVIRONMENT] }],
    },
  },
  {
    files: ["src/gateway/**/*.ts"],
    ignores: ["src/gateway/wire/zod.ts", "**/__tests__/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ENVIRONMENT,
            { group: ["@medusajs/*"], message: "The client knows no Medusa." },
          ],
        },
      ],
    },
  },
  {
    // Compares the kit's types with those of the routes.
    files: ["storefront/src/__tests__/contract.spec.ts"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  {
    files: ["simulator/src/cli.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        URL: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        AbortSignal: "readonly",
        AbortController: "readonly",
        performance: "readonly",
        __dirname: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["integration-tests/**/*.ts", "**/__tests__/**/*.{ts,tsx}"],
    rules: {
      // Answers of a foreign HTTP API are read as a stranger reads them.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  }
)
