import { MedusaService } from "@medusajs/framework/utils"
import { Subscription } from "./models/subscription"

export class SubscriptionService extends MedusaService({ Subscription }) {}
