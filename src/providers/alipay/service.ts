import type {
  AuthorizePaymentInput,
  CancelPaymentInput,
  CapturePaymentInput,
  CreateAccountHolderInput,
  DeleteAccountHolderInput,
  DeletePaymentInput,
  DeletePaymentMethodInput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  ListPaymentMethodsInput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RetrieveAccountHolderInput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  SavePaymentMethodInput,
  UpdateAccountHolderInput,
  UpdatePaymentInput,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider } from "@medusajs/framework/utils"
import { parseAccountOptions } from "../../modules/alipay/accounts/resolve-account"
import type { AccountOptions } from "../../modules/alipay/accounts/account-options"
import { forShopper } from "../../payments/for-shopper"
import { tellRefusal } from "../../payments/heard-refusal"
import {
  createAccountHolder,
  deleteAccountHolder,
  noAccountHolder,
  retrieveAccountHolder,
  updateAccountHolder,
} from "./account-holders"
import { authorizePayment } from "./authorize"
import { cancelPayment, deletePayment } from "./cancel"
import { capturePayment } from "./capture"
import { handleOf, type Cradle } from "./cradle"
import { initiatePayment } from "./initiate"
import { initiateAtCounter } from "./initiate-at-counter"
import { initiateAutoDebit } from "./initiate-auto-debit"
import { deletePaymentMethod, listPaymentMethods, savePaymentMethod } from "./payment-methods"
import { refundPayment } from "./refund"
import { getPaymentStatus, retrievePayment } from "./retrieve"
import { updatePayment } from "./update"
import { getWebhookActionAndData } from "./webhook"
import { PROVIDERS } from "../../modules/alipay/provider-ids"
import { counterAttempt } from "../../till/counter-attempt"

/** What both ways to pay have in common: everything after the payment has begun. */
abstract class GatewayProvider extends AbstractPaymentProvider<AccountOptions> {
  /** Checks the shape of what is given; nothing has to be. @throws MedusaError naming the option */
  static override validateOptions(options: Record<string, unknown>): void {
    parseAccountOptions("in medusa-config", options)
  }

  private knownHandle: string | undefined

  constructor(
    protected readonly cradle: Cradle,
    options?: AccountOptions
  ) {
    super(cradle, options)
  }

  protected get handle(): string {
    const { identifier } = this.constructor as typeof AbstractPaymentProvider
    this.knownHandle ??= handleOf(this.cradle, this, identifier)
    return this.knownHandle
  }

  /** What a store route asks for. */
  protected async forShopper<T>(work: () => Promise<T>): Promise<T> {
    return await forShopper(this.cradle.alipay, work)
  }

  override async updatePayment(input: UpdatePaymentInput) {
    return await this.forShopper(
      async () =>
        await updatePayment(this.cradle, input, async (fresh) => await this.initiatePayment(fresh))
    )
  }

  override async authorizePayment(input: AuthorizePaymentInput) {
    return await this.forShopper(async () => await authorizePayment(this.cradle, input))
  }

  override async capturePayment(input: CapturePaymentInput) {
    return await tellRefusal(async () => await capturePayment(this.cradle, input))
  }

  override async refundPayment(input: RefundPaymentInput) {
    return await tellRefusal(async () => await refundPayment(this.cradle, input))
  }

  override async cancelPayment(input: CancelPaymentInput) {
    return await tellRefusal(async () => await cancelPayment(this.cradle, input))
  }

  override async deletePayment(input: DeletePaymentInput) {
    return await deletePayment(this.cradle, input)
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return await retrievePayment(this.cradle, input)
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return await getPaymentStatus(this.cradle, input)
  }

  override async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]) {
    return await getWebhookActionAndData(this.cradle, this.handle, payload)
  }
}

/** Alipay and the wallets behind the same gateway, paid on the gateway's page: `pp_alipay_<handle>`. */
export class AlipayProvider extends GatewayProvider {
  static override identifier: string = PROVIDERS.page

  override async initiatePayment(input: InitiatePaymentInput) {
    const attempt = counterAttempt()
    if (attempt) {
      return await initiateAtCounter(this.cradle, { handle: this.handle, ...attempt }, input)
    }
    return await this.forShopper(async () => await initiatePayment(this.cradle, this.handle, input))
  }

  async createAccountHolder() {
    return noAccountHolder()
  }
}

/**
 * Wallets that a customer has linked before, charged without a page: `pp_alipay-auto-debit_<handle>`. The linked wallets
 * are Medusa's saved payment methods.
 */
export class AlipayAutoDebitProvider extends GatewayProvider {
  static override identifier: string = PROVIDERS.auto_debit

  override async initiatePayment(input: InitiatePaymentInput) {
    return await this.forShopper(
      async () => await initiateAutoDebit(this.cradle, this.handle, input)
    )
  }

  async createAccountHolder(input: CreateAccountHolderInput) {
    return createAccountHolder(input)
  }

  async retrieveAccountHolder(input: RetrieveAccountHolderInput) {
    return retrieveAccountHolder(input)
  }

  async updateAccountHolder(input: UpdateAccountHolderInput) {
    return updateAccountHolder(input)
  }

  async deleteAccountHolder(input: DeleteAccountHolderInput) {
    return await deleteAccountHolder(this.cradle, input)
  }

  async listPaymentMethods(input: ListPaymentMethodsInput) {
    return await listPaymentMethods(this.cradle, this.handle, input)
  }

  async savePaymentMethod(input: SavePaymentMethodInput) {
    return await this.forShopper(
      async () => await savePaymentMethod(this.cradle, this.handle, input)
    )
  }

  async deletePaymentMethod(input: DeletePaymentMethodInput) {
    return await this.forShopper(async () => await deletePaymentMethod(this.cradle, input))
  }
}
