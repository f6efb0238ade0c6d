import type { Client } from "../../clients/registry"
import { isUsable } from "../../flows/agreement"
import { Refusal } from "../../results/result"
import type { World } from "../../world"

/** Throws INVALID_ACCESS_TOKEN unless the token is the wallet's and alive. */
export function checkAgreement(
  world: World,
  client: Client,
  method: { paymentMethodType: string; paymentMethodId?: string | undefined }
): void {
  const agreement = world.agreements.byAccessToken(client.clientId, method.paymentMethodId ?? "")
  const fits = agreement?.wallet === method.paymentMethodType
  if (!agreement || !fits || !isUsable(agreement, world.clock.now())) {
    throw new Refusal("INVALID_ACCESS_TOKEN", "the access token is unknown, ended or expired")
  }
}
