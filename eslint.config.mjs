// The laws of this house. Everything that other projects check too is in .oxlintrc.json.
import { importX } from "eslint-plugin-import-x"
import tseslint from "typescript-eslint"

/** Rooms of the house, low to high; a file imports from lower rooms or its own. */
const ROOMS = [
  ["./src/gateway", "./src/policies"],
  ["./src/modules"],
  ["./src/medusa", "./src/notifications"],
  ["./src/disputes", "./src/shopper-pages"],
  ["./src/payments", "./src/accounts"],
  [
    "./src/agreements",
    "./src/attention",
    "./src/customs",
    "./src/payment-links",
    "./src/stores",
    "./src/till",
  ],
  ["./src/providers", "./src/workflows", "./src/doctor"],
  ["./src/api", "./src/jobs", "./src/scripts", "./src/subscribers", "./src/links"],
]

/** Rooms that have rules: tables and pure functions, which know nothing of what is done with them. */
const WITH_RULES = [
  "medusa",
  "disputes",
  "payments",
  "accounts",
  "agreements",
  "attention",
  "customs",
  "payment-links",
  "shopper-pages",
  "stores",
  "till",
]

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

const SOURCES = ["src/**/*.{ts,tsx}", "simulator/src/**/*.ts", "storefront/src/**/*.{ts,tsx}"]

export default [
  {
    ignores: [
      "**/*.{js,mjs,cjs}",
      "**/node_modules/",
      "**/dist/",
      "**/.medusa/",
      "src/modules/*/migrations/",
      // Compares the kit's types with those of the routes.
      "storefront/src/__tests__/contract.spec.ts",
    ],
  },
  {
    files: SOURCES,
    languageOptions: { parser: tseslint.parser },
    plugins: { "import-x": importX },
    rules: { "import-x/no-restricted-paths": ["error", { zones }] },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } } },
  },
  {
    files: SOURCES,
    ignores: ["**/__tests__/**"],
    rules: { "no-restricted-syntax": ["error", FORCED, ONE_DOOR, ...ONLY_IN_MEDUSA] },
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
]
