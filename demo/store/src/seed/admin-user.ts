import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The demo's administrator, as named by the runner in the environment. */
export const seedAdminUser = async (container: MedusaContainer): Promise<void> => {
  const email = process.env["DEMO_ADMIN_EMAIL"]
  const password = process.env["DEMO_ADMIN_PASSWORD"]
  if (!email || !password) {
    throw new Error("DEMO_ADMIN_EMAIL and DEMO_ADMIN_PASSWORD name the demo's administrator.")
  }
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new Error(`Medusa refused the administrator: ${error ?? "no reason given"}`)
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email, first_name: "Demo", last_name: "Admin" },
    },
  })
}
