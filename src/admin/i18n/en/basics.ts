import type {
  AlipayCaptureMode,
  AlipayDataGroup,
  AlipayRegion,
  AlipayValueSource,
} from "../../../types/http"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics = {
  action: {
    add: "Add",
    cancel: "Cancel",
    close: "Close",
    delete: "Delete",
    edit: "Edit",
    remove: "Remove",
    ...atStart.action,
    save: "Save",
  },
  copy: {
    short: "Copy",
    done: "Copied",
    action: "Copy {{what}}",
    failed: "The browser refused to copy. Select the text and copy it yourself.",
  },
  pages: { shown: "{{from}} to {{to}} of {{count}}", previous: "Previous", next: "Next" },
  environment: { sandbox: "Sandbox", live: "Live", unknown: "Environment not known" },
  region: {
    sea: "Asia",
    eu: "Europe",
    na: "North America",
    us: "United States",
  } satisfies Record<AlipayRegion, string>,
  capture_mode: {
    automatic: "Automatic: the gateway captures by itself",
    manual: "Manual: an admin captures each order",
  } satisfies Record<AlipayCaptureMode, string>,
  data_group: {
    buyer: "Who buys: name, email, phone",
    shipping: "Where it goes: name, address, phone, delivery",
    billing: "Billing address of cards",
    goods: "What is bought: names, prices, pictures",
    device: "What the shopper uses: IP address, browser, language",
  } satisfies Record<AlipayDataGroup, string>,
  account_state: {
    ready: "Ready",
    incomplete: "Incomplete",
    not_registered: "Not registered",
    test_failed: "Test failed",
  },
  source: {
    settings: "Settings page",
    config: "medusa-config",
    default: "Default",
    missing: "Missing",
  } satisfies Record<AlipayValueSource, string>,
  severity: { error: "Error", warning: "Warning", ok: "All right" },
  result: {
    elapsed: "took {{milliseconds}} ms",
    fix_field: "Go to: {{field}}",
  },
  config_lines: {
    name: "lines for medusa-config",
    hint: "Add these lines to medusa-config, then restart the server.",
    encryption: "line for the plugin's options in medusa-config",
  },
  sealing: {
    title: "Keys can't be stored yet",
    hint: "Private keys are kept encrypted, and the plugin has no key to encrypt them with. Make one with this command, set it as the plugin's option {{option}}, and restart the server.",
    command: "command that makes an encryption key",
  },
}
