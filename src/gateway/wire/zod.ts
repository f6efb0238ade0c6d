/** The only import from outside: the plugin brings no zod (docs/decisions/0004). */
export { z } from "@medusajs/framework/zod"
