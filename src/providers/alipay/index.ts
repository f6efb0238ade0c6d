import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { AlipayAutoDebitProvider, AlipayProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [AlipayProvider, AlipayAutoDebitProvider],
})
