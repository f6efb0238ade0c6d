import type { Run, Scenario } from "./scenario"

const HOUR = 3_600_000

/** A scenario alone, with nothing but time around it. */
const alone = (
  scenario: Scenario,
  { pauses = [], sweeps = [] }: { pauses?: number[]; sweeps?: boolean[] } = {}
): Run => ({
  scenarios: [scenario],
  weather: {
    pauses: scenario.steps.map((_, index) => pauses[index] ?? 0),
    sweeps: scenario.steps.map((_, index) => sweeps[index] ?? false),
  },
})

/** Runs that failed once, as command lists: what went wrong with them, and the run. */
export const CASES: readonly (readonly [string, Run])[] = [
  [
    "two tabs start at once, the session Medusa does not look at is paid",
    alone({
      steps: [
        [
          { do: "start", way: "wallet" },
          { do: "start", way: "wallet" },
        ],
        [{ do: "pay", page: 0 }],
        [{ do: "complete" }],
      ],
    }),
  ],
  [
    "two tabs start at once, the other session is paid",
    alone({
      steps: [
        [
          { do: "start", way: "wallet" },
          { do: "start", way: "wallet" },
        ],
        [{ do: "pay", page: 1 }],
        [{ do: "complete" }],
      ],
    }),
  ],
  [
    "two tabs start at once, both are paid",
    alone({
      steps: [
        [
          { do: "start", way: "card-by-hand" },
          { do: "start", way: "wallet" },
        ],
        [
          { do: "pay", page: 0 },
          { do: "pay", page: 1 },
        ],
        [{ do: "complete" }],
      ],
    }),
  ],
  [
    "a card's own capture fails in the end, in one of two tabs",
    alone(
      {
        steps: [
          [
            { do: "start", way: "card" },
            { do: "start", way: "card" },
          ],
          [
            { do: "bend", page: 0, marks: "capture.fail-later=60000:PROCESS_FAIL" },
            { do: "pay", page: 0 },
          ],
          [{ do: "capture", share: 1 }],
        ],
      },
      { pauses: [0, 1_500, 20 * 60_000], sweeps: [true, true, false] }
    ),
  ],
  [
    "an order whose session was replaced afterwards is cancelled",
    alone({
      steps: [
        [{ do: "start", way: "card-by-hand" }],
        [{ do: "pay", page: 0 }],
        [{ do: "start", way: "system" }],
        [{ do: "cancel-order" }],
      ],
    }),
  ],
  [
    "a page is opened and closed after an order of held money, which is captured in part",
    alone(
      {
        steps: [
          [{ do: "start", way: "card-by-hand" }],
          [{ do: "pay", page: 0 }],
          [{ do: "start", way: "card-by-hand" }],
          [
            { do: "expire", page: 0 },
            { do: "bend", page: 0, marks: "cancel.drop-before x1" },
          ],
          [{ do: "capture", share: 0.5 }],
          [{ do: "edit", quantity: 1 }],
          [{ do: "complete" }, { do: "pay", page: 0 }],
        ],
      },
      { pauses: [31_000, 0, 2 * HOUR, 25 * HOUR, 1_500, 180_000, 20 * 60_000] }
    ),
  ],
  [
    "a part is captured, and the refunds of it fail after the order was cancelled",
    alone(
      {
        steps: [
          [{ do: "start", way: "card-by-hand" }],
          [{ do: "pay", page: 0 }],
          [{ do: "capture", share: 0.25 }],
          [
            {
              do: "bend",
              page: 0,
              marks: "refund.fail-later=60000:MERCHANT_BALANCE_NOT_ENOUGH",
            },
          ],
          [{ do: "refund", share: 0.25 }],
          [{ do: "cancel-order" }, { do: "cancel-order" }],
        ],
      },
      { pauses: [0, 90_000_000, 0, 0, 1_500, 1_500], sweeps: [false, false, true] }
    ),
  ],
  [
    "what is said of another payment comes as the answer, while this one is not paid and while it is refunded",
    {
      scenarios: [
        {
          steps: [
            [{ do: "start", way: "wallet" }],
            [{ do: "pay", page: 0 }],
            [{ do: "complete" }],
            [{ do: "refund", share: 0.5 }],
          ],
        },
        {
          steps: [
            [{ do: "start", way: "wallet", marks: "inquiry.answer-of-another x3" }],
            [],
            [],
            [{ do: "complete" }],
          ],
        },
        {
          steps: [
            [{ do: "start", way: "wallet" }],
            [{ do: "pay", page: 0 }],
            [{ do: "complete" }],
            [
              {
                do: "bend",
                page: 0,
                marks: "refund.answer-of-another x3 inquiryRefund.answer-of-another x3",
              },
            ],
            [{ do: "refund", share: 0.25 }],
          ],
        },
      ],
      weather: { pauses: [0, 0, 0, 0, 0], sweeps: [false, false, false, false, false] },
    },
  ],
  [
    "an order is cancelled before its capture is heard of, and the gateway refuses to give the money back",
    alone(
      {
        steps: [
          [{ do: "start", way: "card", marks: "refund.decline=REFUND_NOT_SUPPORTED notify.lost" }],
          [{ do: "pay", page: 0 }],
          [{ do: "complete" }],
          [{ do: "cancel-order" }],
        ],
      },
      { pauses: [0, 0, 1_500] }
    ),
  ],
  [
    "halves that come to less than a cent more than the order are refunded to the cent",
    alone(
      {
        goods: "taxes-on-top",
        steps: [
          [{ do: "start", way: "wallet" }],
          [{ do: "pay", page: 0 }],
          [
            { do: "refund", share: 0.5, decimals: 3 },
            { do: "refund", share: 0.5, decimals: 3 },
          ],
        ],
      },
      { pauses: [0, 0, 31_000], sweeps: [false, false, true] }
    ),
  ],
  [
    "an order that pending money made is raised, and paid as a whole by two pages at once",
    alone(
      {
        goods: "plain",
        steps: [
          [{ do: "start", way: "card-by-hand", marks: "pending=60000" }],
          [{ do: "pay", page: 0 }],
          [{ do: "edit-order", by: 1000.4 }],
          [{ do: "start-difference", way: "wallet" }],
          [
            { do: "pay", page: 0 },
            { do: "pay", page: 1 },
          ],
        ],
      },
      { pauses: [0, 31_000, 31_000, 0, 0], sweeps: [false, true, false, true, false] }
    ),
  ],
]
