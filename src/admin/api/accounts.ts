import {
  useMutation,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
} from "@tanstack/react-query"
import type {
  AdminAlipayAccount,
  AdminAlipayAccountChangesResponse,
  AdminAlipayAccountResponse,
  AdminAlipayAccountsResponse,
  AdminAlipayCreateAccount,
  AdminAlipayCreateKeyPair,
  AdminAlipayDeleteResponse,
  AdminAlipayProbeResponse,
  AdminAlipaySettleKeyPair,
  AdminAlipayTestConnection,
  AdminAlipayTestResponse,
  AdminAlipayUpdateAccount,
  AdminAlipayWalletsResponse,
} from "../../types/http"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { asRequestError, type RequestError } from "./request-error"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

const WALLETS_MS = 5 * 60_000

const pathOf = (handle: string): string => `/accounts/${encodeURIComponent(handle)}`

export type Mutation<Data, Input> = UseMutationResult<Data, RequestError, Input>

export const useAccounts = (): Answer<AdminAlipayAccountsResponse> =>
  useAnswer(queryKeys.accounts, "/accounts")

export const useAccount = (handle: string): Answer<AdminAlipayAccountResponse> =>
  useAnswer(queryKeys.account(handle), pathOf(handle), { retry: unlessMissing })

export type Page = { limit: number; offset: number }

export const useAccountChanges = (
  handle: string,
  page: Page
): Answer<AdminAlipayAccountChangesResponse> =>
  useAnswer([...queryKeys.changes(handle), page], `${pathOf(handle)}/changes`, {
    query: page,
    keepsPage: true,
  })

export const useWallets = (handle: string): Answer<AdminAlipayWalletsResponse> =>
  useAnswer(queryKeys.wallets(handle), "/wallets", { query: { handle }, staleTime: WALLETS_MS })

/** Puts an account's newest state where the pages look for it; what hangs on it is asked for again. */
const keep = (client: QueryClient, handle: string, answer: AdminAlipayAccountResponse): void => {
  client.setQueryData(queryKeys.account(handle), answer)
  void client.invalidateQueries({ queryKey: queryKeys.accounts, exact: true })
  void client.invalidateQueries({ queryKey: queryKeys.changes(handle) })
  void client.invalidateQueries({ queryKey: queryKeys.doctor })
  void client.invalidateQueries({ queryKey: queryKeys.regions })
}

/** A change of an account: the state it is answered with is shown at once. */
const useAccountMutation = <Input>(
  handleOf: (input: Input) => string,
  send: (input: Input) => Promise<AdminAlipayAccountResponse>
): Mutation<AdminAlipayAccountResponse, Input> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (answer, input) => keep(client, handleOf(input), answer),
  })
}

export const useCreateAccount = (): Mutation<
  AdminAlipayAccountResponse,
  AdminAlipayCreateAccount
> =>
  useAccountMutation(
    ({ handle }) => handle,
    async (body) => await request<AdminAlipayAccountResponse>("/accounts", { method: "POST", body })
  )

export const useUpdateAccount = (
  handle: string
): Mutation<AdminAlipayAccountResponse, AdminAlipayUpdateAccount> =>
  useAccountMutation(
    () => handle,
    async (body) =>
      await request<AdminAlipayAccountResponse>(pathOf(handle), { method: "POST", body })
  )

export const useCreateKeyPair = (): Mutation<
  AdminAlipayAccountResponse,
  AdminAlipayCreateKeyPair & { handle: string }
> =>
  useAccountMutation(
    ({ handle }) => handle,
    async ({ handle, ...body }) =>
      await request<AdminAlipayAccountResponse>(`${pathOf(handle)}/key-pair`, {
        method: "POST",
        body,
      })
  )

/** Takes the waiting pair into use, or throws it away. */
export const useSettleKeyPair = (
  handle: string
): Mutation<AdminAlipayAccountResponse, AdminAlipaySettleKeyPair & { use: boolean }> =>
  useAccountMutation(
    () => handle,
    async ({ use, ...body }) =>
      await request<AdminAlipayAccountResponse>(
        `${pathOf(handle)}/key-pair${use ? "/activate" : ""}`,
        { method: use ? "POST" : "DELETE", body }
      )
  )

/** What goes with an account. */
export type DeleteChoice = {
  purgeFormerKeys: boolean
  leaveLinkedWallets: boolean
  leaveOpenDisputes: boolean
}

const deleteQuery = (choice: DeleteChoice): string =>
  choice.purgeFormerKeys
    ? [
        "?purge_former_keys=true",
        ...(choice.leaveLinkedWallets ? ["leave_linked_wallets=true"] : []),
        ...(choice.leaveOpenDisputes ? ["leave_open_disputes=true"] : []),
      ].join("&")
    : ""

/** Deletes an account, and when asked to the keys it used before. */
export const useDeleteAccount = (
  handle: string
): Mutation<AdminAlipayDeleteResponse, DeleteChoice> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (choice) =>
      await request<AdminAlipayDeleteResponse>(`${pathOf(handle)}${deleteQuery(choice)}`, {
        method: "DELETE",
      }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: queryKeys.account(handle) })
      await client.invalidateQueries({ queryKey: queryKeys.accounts, exact: true })
      void client.invalidateQueries({ queryKey: queryKeys.doctor })
    },
  })
}

/** Tests what is saved (`{}`, which is remembered) or a draft of it. */
export const useTestConnection = (
  handle: string
): Mutation<AdminAlipayTestResponse, AdminAlipayTestConnection> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: AdminAlipayTestConnection) =>
      await request<AdminAlipayTestResponse>(`${pathOf(handle)}/test-connection`, {
        method: "POST",
        body,
      }),
    onSuccess: async (_answer, draft) =>
      Object.keys(draft).length === 0 ? await refresh(client, handle) : undefined,
  })
}

export const useProbe = (handle: string): Mutation<AdminAlipayProbeResponse, void> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () =>
      await request<AdminAlipayProbeResponse>(`${pathOf(handle)}/probe`, { method: "POST" }),
    onSuccess: async () => await refresh(client, handle),
  })
}

const refresh = async (client: QueryClient, handle: string): Promise<void> => {
  await Promise.all([
    client.invalidateQueries({ queryKey: queryKeys.account(handle) }),
    client.invalidateQueries({ queryKey: queryKeys.accounts, exact: true }),
    client.invalidateQueries({ queryKey: queryKeys.doctor }),
    client.invalidateQueries({ queryKey: queryKeys.setup }),
  ])
}

/** Shows the state that another admin's save left, as a conflict's answer tells it; asks when it doesn't. */
export const useAdoptAccount = (handle: string): ((account: AdminAlipayAccount | null) => void) => {
  const client = useQueryClient()
  return (account) => {
    client.setQueryData<AdminAlipayAccountResponse>(queryKeys.account(handle), (before) =>
      before && account ? { ...before, account } : before
    )
    void refresh(client, handle)
  }
}

/** Reloads an account after a refusal that was about its age. */
export const useReloadAccount = (handle: string): ((error: unknown) => void) => {
  const client = useQueryClient()
  return (error) => {
    if (asRequestError(error).conflict) {
      void refresh(client, handle)
    }
  }
}
