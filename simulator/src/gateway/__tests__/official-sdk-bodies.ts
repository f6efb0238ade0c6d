/**
 * Bodies as the official PHP and Python SDKs write them: the names are those of their request classes, the values are made up.
 * PHP escapes slashes and everything that is not ASCII and sends no spaces; Python writes lines with an indent of three.
 * Uncertain: `subOrderId`, which one documentation page prints as `suborderId`; `holderName.fullName`, where older demos
 * also send first and last name; and the customs' code, which a demo writes in small letters.
 */
export interface OfficialBody {
  readonly name: string
  readonly path: string
  readonly time: string
  /** `PAYMENT` and `DISPUTE` stand for ids that the test knows. */
  readonly body: string
}

const PHP_TIME = "2026-09-01T04:00:00+0000"
const PYTHON_TIME = "2026-09-01T04:00:00+00:00"

const python = (body: object) =>
  JSON.stringify(body, undefined, 3).replace(
    /[^\x20-\x7e\n]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  )
const php = (body: object) =>
  JSON.stringify(body)
    .replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
    )
    .replaceAll("/", "\\/")

const DECLARATION = {
  declarationRequestId: "dec-5102-a",
  paymentId: "PAYMENT",
  declarationAmount: { currency: "CNY", value: "6400" },
  customs: { customsCode: "NINGBO", region: "CN" },
  merchantCustomsInfo: {
    merchantCustomsCode: "33029601AB",
    merchantCustomsName: "示例贸易/Example Trading",
  },
  splitOrder: true,
  subOrderId: "so-5102-a",
  buyerCertificate: {
    certificateType: "ID_CARD",
    certificateNo: "110101199003070000",
    holderName: { fullName: "李雷" },
  },
}

const PAPER = "JVBERi0xLjQKJ+/9/w=="

/** The calls of one SDK, in the order in which they can be made. */
function calls(sdk: string, time: string, write: (body: object) => string): OfficialBody[] {
  const rows: readonly (readonly [string, object])[] = [
    ["customs/declare", DECLARATION],
    ["customs/inquiryDeclarationRequests", { declarationRequestIds: ["dec-5102-a"] }],
    [
      "payments/downloadDisputeEvidence",
      { disputeId: "DISPUTE", disputeEvidenceType: "DISPUTE_EVIDENCE_TEMPLATE" },
    ],
    ["payments/supplyDefenseDocument", { disputeId: "DISPUTE", disputeEvidence: PAPER }],
    [
      "payments/downloadDisputeEvidence",
      { disputeId: "DISPUTE", disputeEvidenceType: "DISPUTE_EVIDENCE_FILE" },
    ],
  ]
  return rows.map(([path, body]) => ({ name: `${sdk}: ${path}`, path, time, body: write(body) }))
}

export const OFFICIAL_CALLS: Readonly<Record<string, readonly OfficialBody[]>> = {
  PHP: calls("PHP", PHP_TIME, php),
  Python: calls("Python", PYTHON_TIME, python),
}

/** acceptDispute ends a dispute, so it has its own. */
export const OFFICIAL_ACCEPTS: readonly OfficialBody[] = [
  {
    name: "PHP: payments/acceptDispute",
    path: "payments/acceptDispute",
    time: PHP_TIME,
    body: php({ disputeId: "DISPUTE" }),
  },
  {
    name: "Python: payments/acceptDispute",
    path: "payments/acceptDispute",
    time: PYTHON_TIME,
    body: python({ disputeId: "DISPUTE" }),
  },
]
