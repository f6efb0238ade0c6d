import { hasPermission } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AlipayPermission } from "../../policies/alipay"
import { authorizeOfMedusa, toPolicy, type Authorize } from "./route-policies"

type Request = AuthenticatedMedusaRequest
type Flags = { isFeatureEnabled: (flag: string) => boolean }

/** A guard of newer Medusa versions lets a request through, or throws or hands on why not. */
const passes = async (authorize: Authorize, permission: AlipayPermission, req: Request) =>
  await new Promise<boolean>((resolve, reject) => {
    const answer = authorize(toPolicy(permission))(req, req.res as MedusaResponse, (error) =>
      resolve(error === undefined)
    )
    Promise.resolve(answer).catch(reject)
  }).catch(() => false)

/**
 * Whether the caller's roles allow more than what the route itself asks for. Where Medusa's roles are off, every
 * signed-in admin may do everything.
 * @param authorize the guard of newer Medusa versions, where there is one
 */
export const isAllowed = async (
  req: Request,
  permission: AlipayPermission,
  authorize: Authorize | undefined = authorizeOfMedusa
): Promise<boolean> => {
  if (authorize) {
    return await passes(authorize, permission, req)
  }
  const { scope, auth_context: caller } = req
  if (
    !scope.resolve<Flags>(ContainerRegistrationKeys.FEATURE_FLAG_ROUTER).isFeatureEnabled("rbac")
  ) {
    return true
  }
  const roles = (caller.app_metadata?.["roles"] ?? []) as string[]
  // Medusa takes a caller without roles for one who may do everything; its own guards ask for that before.
  return (
    roles.length > 0 &&
    (await hasPermission({ roles, actions: toPolicy(permission), container: scope }))
  )
}

/** Whether the caller may learn shoppers' e-mail addresses. */
export const maySeeShoppers = async (req: Request): Promise<boolean> =>
  await isAllowed(req, "alipay_payment:read")
