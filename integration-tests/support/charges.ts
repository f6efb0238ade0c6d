import { loadBuilt, type Store } from "./store"

/** What a charge came to. */
export type Outcome = Record<string, any>

type Workflows = {
  chargeAgreementWorkflow: (container: unknown) => {
    run: (options: { input: Record<string, unknown> }) => Promise<{ result: Outcome }>
  }
}

/** Charges a linked wallet as a shop's own code does. */
export const chargeAgreement = async (
  store: Store,
  input: Record<string, unknown>
): Promise<Outcome> => {
  const { chargeAgreementWorkflow } = loadBuilt("workflows/index.js") as Workflows
  return (await chargeAgreementWorkflow(store.container).run({ input })).result
}

/** The same, and what it was refused with. */
export const tryToCharge = async (store: Store, input: Record<string, unknown>): Promise<Outcome> =>
  await chargeAgreement(store, input).catch((error: unknown) => ({
    refused: (error as Error).message,
  }))
