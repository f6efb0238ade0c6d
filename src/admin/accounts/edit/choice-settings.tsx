import { CAPTURE_MODES, ENVIRONMENTS, REGION_DOMAINS, REGIONS } from "../choices"
import { ChoiceSetting } from "./setting-inputs"

export const EnvironmentSetting = () => (
  <ChoiceSetting
    name="environment"
    options={ENVIRONMENTS}
    textOf={(value) => `environment.${value}`}
    placeholder="edit.choose"
  />
)

export const RegionSetting = () => (
  <ChoiceSetting
    name="region"
    options={REGIONS}
    textOf={(value) => `region.${value}`}
    noteOf={(value) => REGION_DOMAINS[value]}
    placeholder="edit.choose"
  />
)

export const CaptureModeSetting = () => (
  <ChoiceSetting
    name="capture_mode"
    options={CAPTURE_MODES}
    textOf={(value) => `capture_mode.${value}`}
  />
)
