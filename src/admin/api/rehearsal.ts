import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminAlipayRehearsalResponse } from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

const pathOf = (handle: string): string => `/accounts/${encodeURIComponent(handle)}/rehearsal`

/** An account's last rehearsal. */
export const useRehearsal = (handle: string): Answer<AdminAlipayRehearsalResponse> =>
  useAnswer(queryKeys.rehearsal(handle), pathOf(handle), { retry: unlessMissing })

const MOVES = {
  start: ["POST", ""],
  next: ["POST", "/continue"],
  stop: ["DELETE", ""],
} as const

export type RehearsalMove = keyof typeof MOVES

/** Begins a rehearsal, takes it further, or ends it. */
export const useMoveRehearsal = (
  handle: string
): Mutation<AdminAlipayRehearsalResponse, RehearsalMove> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (move) => {
      const [method, path] = MOVES[move]
      return await request<AdminAlipayRehearsalResponse>(`${pathOf(handle)}${path}`, { method })
    },
    onSuccess: async (answer) => {
      client.setQueryData(queryKeys.rehearsal(handle), answer)
      // A payment and a refund were seen, and a key pair may wait.
      await client.invalidateQueries({ queryKey: queryKeys.setup })
      await client.invalidateQueries({ queryKey: queryKeys.account(handle) })
    },
  })
}
