import { Module } from "@medusajs/framework/utils"
import { SubscriptionService } from "./service"

export const SUBSCRIPTION = "subscription"

export default Module(SUBSCRIPTION, { service: SubscriptionService })

export type { SubscriptionService }
