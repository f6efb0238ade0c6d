import { basename } from "node:path"

const loadedShapes = (): string[] =>
  Object.keys(require.cache)
    .filter((path) => /[\\/]gateway[\\/]wire[\\/]/.test(path))
    .map((path) => basename(path, ".ts"))

/** To build all shapes takes a tenth of a second and 8 MB, which a store would pay at every start. */
it("a store that starts builds no shapes of requests, answers or messages", () => {
  jest.resetModules()
  const { ENDPOINTS, parseNotification } = require("../index") as typeof import("../index")
  expect(loadedShapes()).toEqual(["load"])
  expect(ENDPOINTS["payments.inquiryPayment"].response).toBeDefined()
  expect(loadedShapes()).toContain("inquiry-payment")
  expect(parseNotification(Buffer.from("{}")).kind).toBe("unknown")
  expect(loadedShapes()).toContain("notifications")
})
