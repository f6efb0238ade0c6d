/**
 * One merchant account as the demo's runner describes it: the keys of the account named by
 * `ALIPAY_<name>_…`, at the simulator instead of the gateway's own domain.
 */
export const alipayAccount = (env: NodeJS.ProcessEnv, name: string) => ({
  gateway_url: env["ALIPAY_GATEWAY_URL"],
  client_id: env[`ALIPAY_${name}_CLIENT_ID`],
  private_key: env[`ALIPAY_${name}_PRIVATE_KEY`],
  alipay_public_key: env[`ALIPAY_${name}_PUBLIC_KEY`],
  key_version: "1",
  /** Where a storefront's shopper comes back to when it does not say; the demo's own does. */
  return_url: env["DEMO_RETURN_URL"],
})
