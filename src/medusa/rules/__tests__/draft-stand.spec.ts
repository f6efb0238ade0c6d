import { completesDraft, hasCompleted, type DraftStand } from "../draft-stand"

const own = { session_id: "payses_1", amount: "10050" }

const CASES: [what: string, stand: DraftStand | undefined, completes: boolean, has: boolean][] = [
  ["an order", undefined, false, false],
  ["a draft of which all is to be paid", { rest: 10_050n, paidBy: [] }, true, false],
  ["a draft that asks for more", { rest: 10_051n, paidBy: [] }, false, false],
  ["a draft that has been paid in part", { rest: 50n, paidBy: ["payses_2"] }, true, false],
  ["a draft that it has paid", { rest: 0n, paidBy: ["payses_1"] }, true, true],
  ["a draft of which it has paid a part", { rest: 50n, paidBy: ["payses_1"] }, false, false],
  [
    "a draft that it has paid the rest of",
    { rest: 0n, paidBy: ["payses_2", "payses_1"] },
    true,
    true,
  ],
  [
    "a draft whose rest another one has paid",
    { rest: 0n, paidBy: ["payses_1", "payses_2"] },
    false,
    false,
  ],
]

it.each(CASES)("a payment of %s completes it: %j", (_, stand, completes, has) => {
  expect([completesDraft(stand, own), hasCompleted(stand, own)]).toEqual([completes, has])
})
