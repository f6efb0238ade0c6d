import { endpoint, type Call, type Endpoint } from "./endpoint"
import * as authorizations from "./operations/authorizations"
import { declare, inquireDeclarations } from "./operations/customs"
import * as disputes from "./operations/disputes"
import { movementSubject } from "./operations/refund"
import * as registrations from "./operations/registrations"
import * as authorizationShapes from "./wire/authorizations"
import * as customsShapes from "./wire/customs"
import * as disputeShapes from "./wire/disputes"
import * as merchantShapes from "./wire/merchants"

const online = () => false
const inStore = () => true

function firstDeclaration({ world, client, input }: Call<{ declarationRequestIds: string[] }>) {
  const first = world.declarations.find(client.clientId, input.declarationRequestIds[0] ?? "")
  return first && movementSubject({ world, client, input: first })
}

/** Customs, agreements, disputes and sub-merchants. */
export const OTHER_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    path: "customs/declare",
    operation: "declare",
    shape: customsShapes.declare,
    inStore: online,
    subject: movementSubject,
    work: declare,
  }),
  endpoint({
    path: "customs/inquiryDeclarationRequests",
    operation: "inquiryDeclaration",
    shape: customsShapes.inquiry,
    inStore: online,
    subject: firstDeclaration,
    work: inquireDeclarations,
  }),
  endpoint({
    path: "authorizations/consult",
    operation: "authConsult",
    shape: authorizationShapes.consult,
    inStore: online,
    subject: authorizations.consultSubject,
    work: authorizations.consultAuthorization,
  }),
  endpoint({
    path: "authorizations/applyToken",
    operation: "applyToken",
    shape: authorizationShapes.applyToken,
    inStore: online,
    subject: authorizations.applyTokenSubject,
    work: authorizations.applyToken,
  }),
  endpoint({
    path: "authorizations/revoke",
    operation: "revoke",
    shape: authorizationShapes.tokenReference,
    inStore: online,
    subject: authorizations.tokenSubject,
    work: authorizations.revoke,
  }),
  endpoint({
    path: "authorizations/query",
    operation: "authQuery",
    shape: authorizationShapes.tokenReference,
    inStore: online,
    subject: authorizations.tokenSubject,
    work: authorizations.queryAuthorization,
  }),
  endpoint({
    path: "payments/acceptDispute",
    operation: "acceptDispute",
    shape: disputeShapes.accept,
    inStore: online,
    subject: disputes.disputeSubject,
    work: disputes.acceptDispute,
  }),
  endpoint({
    path: "payments/supplyDefenseDocument",
    operation: "supplyDefense",
    shape: disputeShapes.defend,
    inStore: online,
    subject: disputes.disputeSubject,
    work: disputes.supplyDefense,
  }),
  endpoint({
    path: "payments/downloadDisputeEvidence",
    operation: "downloadEvidence",
    shape: disputeShapes.download,
    inStore: online,
    subject: disputes.disputeSubject,
    work: disputes.downloadEvidence,
  }),
  endpoint({
    path: "merchants/registration",
    operation: "registration",
    shape: merchantShapes.registration,
    inStore,
    subject: registrations.registerSubject,
    work: registrations.register,
  }),
  endpoint({
    path: "merchants/inquiryRegistrationStatus",
    operation: "registrationStatus",
    shape: merchantShapes.status,
    inStore,
    subject: registrations.registrationSubject,
    work: registrations.registrationStatus,
  }),
  endpoint({
    path: "merchants/inquiryRegistrationInfo",
    operation: "registrationInfo",
    shape: merchantShapes.info,
    inStore,
    subject: registrations.registrationSubject,
    work: registrations.registrationInfo,
  }),
]
