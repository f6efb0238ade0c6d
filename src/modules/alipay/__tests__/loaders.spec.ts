import { asValue, createContainer } from "@medusajs/framework/awilix"
import { configManager } from "@medusajs/framework/config"
import type { LoaderOptions } from "@medusajs/framework/types"
import checkRegistration from "../loaders/check-registration"
import warnAboutLocks from "../loaders/warn-about-locks"

const provider = { resolve: "medusa-payment-alipay/providers/alipay", id: "cn" }
const storeWith = (dependencies: string[], id = "cn") => ({
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      dependencies,
      options: { providers: [{ ...provider, id }] },
    },
  ],
})

/** What Medusa hands a loader of the module, with this configuration. */
const given = (configModule: object) => {
  const warnings: string[] = []
  const logger = { warn: (text: string) => warnings.push(text) }
  const container = createContainer<{ configModule: object; logger: object }>()
  container.register({ configModule: asValue(configModule), logger: asValue(logger) })
  return { warnings, options: { container } as object as LoaderOptions }
}

afterEach(() => jest.restoreAllMocks())

describe("the module's loaders", () => {
  it("let a store start whose payment module reaches this one", async () => {
    await expect(checkRegistration(given(storeWith(["alipay"])).options)).resolves.toBeUndefined()
  })

  it.each([
    ["without the dependency", storeWith([]), /Add dependencies: \["alipay"\]/],
    ["with a provider without an id", storeWith(["alipay"], ""), /registered without an id/],
    ["with an odd id", storeWith(["alipay"], "c_n"), /"c_n" can't be an account's handle/],
  ])("stop a store %s", async (_, config, message) => {
    await expect(checkRegistration(given(config).options)).rejects.toThrow(message)
  })

  it("warn a store in production about locks that hold in one process alone", async () => {
    jest.spyOn(configManager, "isProduction", "get").mockReturnValue(true)
    const { warnings, options } = given(storeWith(["alipay"]))
    await warnAboutLocks(options)
    expect(warnings).toEqual([expect.stringContaining("in-memory locks")])
  })
})
