import { sentence } from "../gateway"
import type { AlipayModuleService } from "../modules/alipay"
import { invalid } from "../modules/alipay/refusal"
import { SEALING_KEY_COMMAND } from "../modules/alipay/secrets/sealing"
import { writePosterToken } from "./rules/poster-token"

type Settings = Pick<AlipayModuleService, "settings" | "sealer">

/** @throws MedusaError INVALID_DATA naming the setting that a printed code needs */
export const assertPrintable = ({ settings, sealer }: Settings): string => {
  if (settings.backend_url === undefined) {
    throw invalid(
      sentence(
        "poster_no_address",
        "backend_url is not set in the plugin's options. Set it to the backend's public address: printed codes lead there."
      )
    )
  }
  if (sealer.keyId === undefined) {
    throw invalid(
      sentence(
        "poster_no_key",
        "encryption_key is not set in the plugin's options. Printed codes are signed with it; make one with: {{command}}",
        { command: SEALING_KEY_COMMAND }
      )
    )
  }
  return settings.backend_url
}

/** What a printed code says. @throws MedusaError naming the setting that is missing */
export const posterAddress = (alipay: Settings, posterId: string): string =>
  `${assertPrintable(alipay)}/alipay/till/${writePosterToken(alipay.sealer, posterId)}`
