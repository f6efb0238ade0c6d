import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { isAllowed } from "../admin/is-allowed"
import type { Authorize } from "../admin/route-policies"

const request = {} as AuthenticatedMedusaRequest

type Guard = (req: unknown, res: unknown, next: (error?: unknown) => void) => unknown

/** Guards as a newer Medusa may have them. */
const GUARDS: readonly [how: string, guard: Guard, isLetIn: boolean][] = [
  ["calls next", (_req, _res, next) => next(), true],
  ["hands on an error", (_req, _res, next) => next(new Error("Forbidden")), false],
  ["rejects", async () => await Promise.reject(new Error("Forbidden")), false],
  [
    "throws",
    () => {
      throw new Error("Forbidden")
    },
    false,
  ],
]

it.each(GUARDS)("asks a guard that %s", async (_how, guard, isLetIn) => {
  const asked: unknown[] = []
  const authorize: Authorize = (policy) => {
    asked.push(policy)
    return guard
  }
  expect(await isAllowed(request, "alipay_payment:read", authorize)).toBe(isLetIn)
  expect(asked).toEqual([{ resource: "alipay_payment", operation: "read" }])
})
